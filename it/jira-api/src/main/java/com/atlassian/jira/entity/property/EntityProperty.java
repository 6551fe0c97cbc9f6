package com.atlassian.jira.entity.property;

import java.sql.Timestamp;

/** Source: Implemented in a test mock compiled for Jira 7.4.5; used in apps compiled for Jira 11. */
public interface EntityProperty {
  Long getId();

  String getEntityName();

  Long getEntityId();

  String getKey();

  String getValue();

  Timestamp getCreated();

  Timestamp getUpdated();
}
