package org.poworkbench.sandbox.jira;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Predicate;
import org.poworkbench.sandbox.data.LinkType;
import org.poworkbench.sandbox.data.Links;

/** The types of links; the sandbox has no system types. */
final class SiteLinkTypes implements IssueLinkTypeManager {
  private final Links links;
  private final JiraObjects objects;

  SiteLinkTypes(JiraObjects objects) {
    this.links = objects.site().links();
    this.objects = objects;
  }

  @Override
  public void createIssueLinkType(String name, String outward, String inward, String style) {
    links.addType(name, inward, outward);
  }

  @Override
  public void updateIssueLinkType(IssueLinkType type, String name, String outward, String inward) {
    links.updateType(type.getId(), name, inward, outward);
  }

  @Override
  public void removeIssueLinkType(Long issueLinkTypeId) {
    links.removeType(issueLinkTypeId);
  }

  @Override
  public IssueLinkType getIssueLinkType(Long id) {
    return links.type(id).map(objects::linkType).orElse(null);
  }

  @Override
  public IssueLinkType getIssueLinkType(Long id, boolean excludeSystemLinks) {
    return getIssueLinkType(id);
  }

  @Override
  public Collection<IssueLinkType> getIssueLinkTypes() {
    return those(type -> true);
  }

  @Override
  public Collection<IssueLinkType> getIssueLinkTypes(boolean excludeSystemLinks) {
    return getIssueLinkTypes();
  }

  @Override
  public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
    return those(type -> type.name().equalsIgnoreCase(name));
  }

  @Override
  public Collection<IssueLinkType> getIssueLinkTypesByInwardDescription(String desc) {
    return those(type -> type.inward().equalsIgnoreCase(desc));
  }

  @Override
  public Collection<IssueLinkType> getIssueLinkTypesByOutwardDescription(String desc) {
    return those(type -> type.outward().equalsIgnoreCase(desc));
  }

  @Override
  public Collection<IssueLinkType> getIssueLinkTypesByStyle(String style) {
    return those(type -> Objects.equals(type.style(), style));
  }

  private Collection<IssueLinkType> those(Predicate<LinkType> which) {
    return links.types().stream().filter(which).map(objects::linkType).toList();
  }
}
