package org.poworkbench.sandbox.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.poworkbench.sandbox.data.DashboardShare;
import org.poworkbench.sandbox.data.Permissions;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Role;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Viewer;
import org.poworkbench.sandbox.web.page.Texts;

/** Whom one may share a dashboard with, in words and as the values of a form. */
final class Shares {
  private final Site site;

  Shares(Site site) {
    this.site = site;
  }

  /** A way to share, for a form. */
  public record Choice(String value, String label) {}

  /** Everyone, who logged in, the person's own groups, and the projects that they may browse with their roles. */
  List<Choice> choices(Viewer viewer, Texts texts) {
    List<Choice> choices = new ArrayList<>();
    choices.add(choice(DashboardShare.withEveryone(), texts));
    choices.add(choice(DashboardShare.withWhoLoggedIn(false), texts));
    viewer.groups().stream()
        .sorted()
        .forEach(group -> choices.add(choice(DashboardShare.withGroup(false, group), texts)));
    for (ProjectRecord project : site.projects().all()) {
      if (!project.isArchived()
          && site.permissions().has(Permissions.BROWSE_PROJECTS, project, viewer)) {
        choices.add(choice(DashboardShare.withProject(false, project.id()), texts));
        for (Role role : site.roles().all()) {
          choices.add(choice(DashboardShare.withRole(false, project.id(), role.id()), texts));
        }
      }
    }
    return choices;
  }

  /** The share that a form asks for, if the person may share so. */
  Optional<DashboardShare> chosen(String value, boolean editing, Viewer viewer, Texts texts) {
    boolean offered = choices(viewer, texts).stream().anyMatch(one -> one.value().equals(value));
    return offered ? Optional.of(share(value, editing)) : Optional.empty();
  }

  private Choice choice(DashboardShare share, Texts texts) {
    return new Choice(value(share), words(share, texts));
  }

  static String value(DashboardShare share) {
    return switch (share.audience()) {
      case EVERYONE -> "everyone";
      case LOGGED_IN -> "logged-in";
      case GROUP -> "group:" + share.group();
      case PROJECT -> "project:" + share.projectId();
      case ROLE -> "role:" + share.projectId() + ":" + share.roleId();
    };
  }

  private static DashboardShare share(String value, boolean editing) {
    String[] parts = value.split(":", 2);
    return switch (parts[0]) {
      case "everyone" -> DashboardShare.withEveryone();
      case "logged-in" -> DashboardShare.withWhoLoggedIn(editing);
      case "group" -> DashboardShare.withGroup(editing, parts[1]);
      case "project" -> DashboardShare.withProject(editing, Long.parseLong(parts[1]));
      default -> {
        String[] ids = parts[1].split(":");
        yield DashboardShare.withRole(editing, Long.parseLong(ids[0]), Long.parseLong(ids[1]));
      }
    };
  }

  /** The people of the share; a project that is gone is told by its id. */
  String words(DashboardShare share, Texts texts) {
    return switch (share.audience()) {
      case EVERYONE -> texts.of("share.everyone");
      case LOGGED_IN -> texts.of("share.loggedIn");
      case GROUP -> texts.of("share.group", share.group());
      case PROJECT -> texts.of("share.project", project(share.projectId()));
      case ROLE ->
          texts.of(
              "share.role",
              site.roles().byId(share.roleId()).map(Role::name).orElse("?"),
              project(share.projectId()));
    };
  }

  private String project(long id) {
    return site.projects().byId(id).map(ProjectRecord::name).orElse(String.valueOf(id));
  }
}
