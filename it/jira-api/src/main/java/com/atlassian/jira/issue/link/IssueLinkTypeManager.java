package com.atlassian.jira.issue.link;

import java.util.Collection;

/** Source: Implemented in a test mock compiled for Jira 8.20.22; used in apps compiled for Jira 8. */
public interface IssueLinkTypeManager {
  void createIssueLinkType(String name, String outward, String inward, String style);

  void updateIssueLinkType(IssueLinkType type, String name, String outward, String inward);

  void removeIssueLinkType(Long issueLinkTypeId);

  IssueLinkType getIssueLinkType(Long id);

  IssueLinkType getIssueLinkType(Long id, boolean excludeSystemLinks);

  Collection<IssueLinkType> getIssueLinkTypes();

  Collection<IssueLinkType> getIssueLinkTypes(boolean excludeSystemLinks);

  Collection<IssueLinkType> getIssueLinkTypesByName(String name);

  Collection<IssueLinkType> getIssueLinkTypesByInwardDescription(String desc);

  Collection<IssueLinkType> getIssueLinkTypesByOutwardDescription(String desc);

  Collection<IssueLinkType> getIssueLinkTypesByStyle(String style);
}
