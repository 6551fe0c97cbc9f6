package org.poworkbench.sandbox.rest;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Map;
import org.poworkbench.sandbox.data.Component;
import org.poworkbench.sandbox.data.IssueKind;
import org.poworkbench.sandbox.data.IssuePriority;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.IssueResolution;
import org.poworkbench.sandbox.data.IssueStatus;
import org.poworkbench.sandbox.data.LinkType;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.ProjectVersion;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.StatusKind;

/** The things that issues refer to. */
final class ReferenceJson {

  private final Site site;
  private final URI base;

  /** @param base the address of the API, ending in a slash */
  ReferenceJson(Site site, URI base) {
    this.site = site;
    this.base = base;
  }

  String self(String path, Object id) {
    return UriBuilder.fromUri(base).path(path).path(String.valueOf(id)).build().toString();
  }

  Map<String, Object> person(String key) {
    return key == null
        ? null
        : site.people().byKey(key).map(this::person).orElseGet(() -> unknown(key));
  }

  Map<String, Object> person(Person person) {
    return Json.object(
        "self", userSelf(person.name()),
        "key", person.key(),
        "name", person.name(),
        "emailAddress", person.email(),
        "displayName", person.displayName(),
        "active", person.active(),
        "timeZone", java.time.ZoneId.systemDefault().getId());
  }

  private Map<String, Object> unknown(String key) {
    return Json.object(
        "self", userSelf(key), "key", key, "name", key, "displayName", key, "active", false);
  }

  private String userSelf(String name) {
    return UriBuilder.fromUri(base).path("user").queryParam("username", name).build().toString();
  }

  Map<String, Object> project(ProjectRecord project) {
    return Json.object(
        "self", self("project", project.id()),
        "id", Long.toString(project.id()),
        "key", project.key(),
        "name", project.name(),
        "projectTypeKey", project.typeKey());
  }

  Map<String, Object> type(String id) {
    return site.constants().issueType(id).map(this::type).orElse(null);
  }

  Map<String, Object> type(IssueKind type) {
    return Json.object(
        "self", self("issuetype", type.id()),
        "id", type.id(),
        "description", text(type.description()),
        "name", type.name(),
        "subtask", type.subtask());
  }

  Map<String, Object> status(String id) {
    return site.constants().status(id).map(this::status).orElse(null);
  }

  Map<String, Object> status(IssueStatus status) {
    StatusKind category = status.category();
    return Json.object(
        "self", self("status", status.id()),
        "description", text(status.description()),
        "name", status.name(),
        "id", status.id(),
        "statusCategory",
            Json.object(
                "self", self("statuscategory", category.id()),
                "id", category.id(),
                "key", category.key(),
                "colorName", category.color(),
                "name", category.displayName()));
  }

  Map<String, Object> priority(String id) {
    return id == null ? null : site.constants().priority(id).map(this::priority).orElse(null);
  }

  private Map<String, Object> priority(IssuePriority priority) {
    return Json.object(
        "self", self("priority", priority.id()), "name", priority.name(), "id", priority.id());
  }

  Map<String, Object> resolution(String id) {
    return id == null ? null : site.constants().resolution(id).map(this::resolution).orElse(null);
  }

  private Map<String, Object> resolution(IssueResolution resolution) {
    return Json.object(
        "self", self("resolution", resolution.id()),
        "id", resolution.id(),
        "description", text(resolution.description()),
        "name", resolution.name());
  }

  Map<String, Object> version(ProjectVersion version) {
    Map<String, Object> json =
        Json.object(
            "self", self("version", version.id()),
            "id", Long.toString(version.id()),
            "description", text(version.description()),
            "name", version.name(),
            "archived", version.archived(),
            "released", version.released());
    if (version.startDate() != null) {
      json.put("startDate", version.startDate().toString());
    }
    if (version.releaseDate() != null) {
      json.put("releaseDate", version.releaseDate().toString());
    }
    json.put("projectId", version.projectId());
    return json;
  }

  Map<String, Object> component(Component component) {
    return Json.object(
        "self", self("component", component.id()),
        "id", Long.toString(component.id()),
        "name", component.name());
  }

  Map<String, Object> linkType(LinkType type) {
    return Json.object(
        "id", Long.toString(type.id()),
        "name", type.name(),
        "inward", type.inward(),
        "outward", type.outward(),
        "self", self("issueLinkType", type.id()));
  }

  /** An issue as other issues show it. */
  Map<String, Object> brief(IssueRecord issue) {
    return Json.object(
        "id", Long.toString(issue.id()),
        "key", issue.key(),
        "self", self("issue", issue.id()),
        "fields",
            Json.object(
                "summary", issue.summary(),
                "status", status(issue.statusId()),
                "priority", priority(issue.priorityId()),
                "issuetype", type(issue.typeId())));
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
