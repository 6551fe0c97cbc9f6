package org.poworkbench.sandbox.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.poworkbench.sandbox.data.FieldType;
import org.poworkbench.sandbox.data.GlobalGrant;
import org.poworkbench.sandbox.data.Grant;
import org.poworkbench.sandbox.data.Holder;
import org.poworkbench.sandbox.data.PermissionScheme;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.ScreenField;
import org.poworkbench.sandbox.data.Screens;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.StatusKind;
import org.poworkbench.sandbox.data.WorkflowRecord;
import org.poworkbench.sandbox.data.WorkflowScheme;
import org.poworkbench.sandbox.workflow.WorkflowStatus;
import org.poworkbench.sandbox.workflow.WorkflowXml;

/**
 * What a new Jira has before anybody works in it: an administrator, groups, roles, constants, link
 * types, screens, and the fields of Jira Software where that is there.
 */
public final class SiteBasics {
  public static final String ADMINISTRATORS = "jira-administrators";
  public static final String USERS = "jira-users";
  public static final String ADMIN = "admin";
  public static final String STORY_POINTS = "Story Points";
  public static final String EPIC_LINK = "Epic Link";
  public static final String SPRINT = "Sprint";
  public static final String RANK = "Rank";

  /** The permissions of those who work in a project. */
  private static final List<String> WORK =
      List.of(
          "BROWSE_PROJECTS",
          "CREATE_ISSUES",
          "EDIT_ISSUES",
          "TRANSITION_ISSUES",
          "MOVE_ISSUES",
          "ASSIGN_ISSUES",
          "ASSIGNABLE_USER",
          "RESOLVE_ISSUES",
          "CLOSE_ISSUES",
          "LINK_ISSUES",
          "SCHEDULE_ISSUES",
          "ADD_COMMENTS",
          "EDIT_OWN_COMMENTS",
          "DELETE_OWN_COMMENTS",
          "MANAGE_SPRINTS_PERMISSION");

  /** The permissions that administrators have besides. */
  private static final List<String> ADMINISTRATION =
      List.of(
          "ADMINISTER_PROJECTS",
          "DELETE_ISSUES",
          "MODIFY_REPORTER",
          "SET_ISSUE_SECURITY",
          "EDIT_ALL_COMMENTS",
          "DELETE_ALL_COMMENTS");

  private final Site site;

  public SiteBasics(Site site) {
    this.site = site;
  }

  /** Adds what is missing; does nothing in a site that has it. */
  public void ensure(boolean software) {
    site.database()
        .doInTransaction(
            () -> {
              if (site.people().byName(ADMIN).isEmpty()) {
                people();
                roles();
                issueTypes();
                statuses();
                priorities();
                resolutions();
                linkTypes();
              }
              if (software) {
                softwareFields();
              }
              screens();
            });
  }

  /** A scheme in which these holders work and the administrators administer. */
  PermissionScheme permissionScheme(String name, List<Holder> workers) {
    return site.schemes()
        .permissionSchemeNamed(name)
        .orElseGet(() -> site.schemes().addPermissionScheme(name, grants(workers)));
  }

  /** The grants of holders who work, with the administrators who administer and work. */
  public static List<Grant> grants(List<Holder> workers) {
    List<Grant> grants = new ArrayList<>();
    for (String permission : WORK) {
      workers.forEach(holder -> grants.add(new Grant(permission, holder)));
    }
    for (String permission : ADMINISTRATION) {
      grants.add(new Grant(permission, Holder.group(ADMINISTRATORS)));
    }
    return grants;
  }

  /** A workflow that leads from any of these statuses to any other; issues begin in the first. */
  public long workflowScheme(String name, List<String> statusNames) {
    List<WorkflowStatus> statuses =
        statusNames.stream()
            .flatMap(status -> site.constants().statusNamed(status).stream())
            .map(status -> new WorkflowStatus(status.id(), status.name()))
            .toList();
    site.workflows()
        .put(
            new WorkflowRecord(
                name, "From any status to any other.", WorkflowXml.anyToAny(statuses)));
    return site.workflows().schemes().stream()
        .filter(scheme -> scheme.name().equals(name))
        .findFirst()
        .orElseGet(() -> site.workflows().addScheme(name, Map.of(WorkflowScheme.ANY_TYPE, name)))
        .id();
  }

  private void people() {
    site.people().addGroup(ADMINISTRATORS);
    site.people().addGroup(USERS);
    Person admin = site.people().add(Person.named(ADMIN, "Ada Min"), ADMIN);
    site.people().join(ADMINISTRATORS, admin.key());
    site.people().join(USERS, admin.key());
    site.schemes().grantGlobally(GlobalGrant.SYSTEM_ADMIN, ADMINISTRATORS);
    site.schemes().grantGlobally(GlobalGrant.ADMINISTER, ADMINISTRATORS);
    site.schemes().grantGlobally("BULK_CHANGE", USERS);
    site.schemes().grantGlobally("USER_PICKER", USERS);
  }

  private void roles() {
    for (String role : List.of("Administrators", "Developers", "Users")) {
      if (site.roles().byName(role).isEmpty()) {
        site.roles().add(role, "A project role that represents " + role + " in a project");
      }
    }
  }

  private void issueTypes() {
    type("Epic", "A big story that is broken down.", false);
    type("Story", "Something a user wants.", false);
    type("Task", "Something that needs to be done.", false);
    type("Bug", "Something that does not work as it should.", false);
    type("Sub-task", "A part of an issue.", true);
  }

  private void type(String name, String description, boolean subtask) {
    if (site.constants().issueTypeNamed(name).isEmpty()) {
      site.constants().addIssueType(name, description, subtask);
    }
  }

  private void statuses() {
    status("Open", StatusKind.TO_DO);
    status("In Progress", StatusKind.IN_PROGRESS);
    status("In Review", StatusKind.IN_PROGRESS);
    status("Done", StatusKind.DONE);
  }

  private void status(String name, StatusKind kind) {
    if (site.constants().statusNamed(name).isEmpty()) {
      site.constants().addStatus(name, "", kind);
    }
  }

  private void priorities() {
    priority("Highest", "#d04437");
    priority("High", "#f15c75");
    priority("Medium", "#f79232");
    priority("Low", "#707070");
    priority("Lowest", "#999999");
  }

  private void priority(String name, String color) {
    if (site.constants().priorityNamed(name).isEmpty()) {
      site.constants().addPriority(name, "", color);
    }
  }

  private void resolutions() {
    for (String name : List.of("Done", "Won't Do", "Duplicate", "Cannot Reproduce")) {
      if (site.constants().resolutionNamed(name).isEmpty()) {
        site.constants().addResolution(name, "");
      }
    }
  }

  private void linkTypes() {
    linkType("Blocks", "is blocked by", "blocks");
    linkType("Cloners", "is cloned by", "clones");
    linkType("Duplicate", "is duplicated by", "duplicates");
    linkType("Relates", "relates to", "relates to");
  }

  private void linkType(String name, String inward, String outward) {
    if (site.links().typeNamed(name).isEmpty()) {
      site.links().addType(name, inward, outward);
    }
  }

  private void softwareFields() {
    site.fields().orAdd(STORY_POINTS, FieldType.NUMBER);
    site.fields().orAdd(EPIC_LINK, FieldType.EPIC);
    site.fields().orAdd(SPRINT, FieldType.SPRINTS);
    site.fields().orAdd(RANK, FieldType.RANK);
  }

  private void screens() {
    if (!site.screens().all().isEmpty()) {
      return;
    }
    List<String> fields =
        List.of(
            "summary",
            "issuetype",
            "priority",
            "assignee",
            "description",
            "labels",
            "components",
            "fixVersions",
            "versions",
            "security");
    Stream<String> custom =
        Stream.of(STORY_POINTS, EPIC_LINK, SPRINT)
            .flatMap(name -> site.fields().named(name).stream())
            .map(field -> field.key());
    List<ScreenField> shown =
        Stream.concat(fields.stream(), custom)
            .map(field -> new ScreenField(field, field.equals("summary")))
            .toList();
    long screen = site.screens().add("Default Screen", shown).id();
    for (Screens.Operation operation : Screens.Operation.values()) {
      site.screens().use(screen, operation, null, null);
    }
  }
}
