package org.poworkbench.sandbox.data;

import java.util.List;

/** A small site for tests: people, one project ABC that role Developers may browse, types and statuses. */
public final class SampleSite implements AutoCloseable {
  public final Site site;
  public final IssueKind story;
  public final IssueKind epic;
  public final IssueKind subtask;
  public final IssueStatus open;
  public final IssueStatus done;
  public final Role developers;
  public final PermissionScheme scheme;
  public final ProjectRecord project;

  private SampleSite(Site site) {
    this.site = site;
    for (String name : List.of("pat", "dev", "outsider")) {
      site.people().add(Person.named(name, name.toUpperCase(java.util.Locale.ROOT)), name);
    }
    site.people().join("jira-software-users", "pat");
    site.people().join("jira-software-users", "dev");
    story = site.constants().addIssueType("Story", "What somebody wants", false);
    epic = site.constants().addIssueType("Epic", null, false);
    subtask = site.constants().addIssueType("Sub-task", null, true);
    open = site.constants().addStatus("Open", null, StatusKind.TO_DO);
    done = site.constants().addStatus("Done", null, StatusKind.DONE);
    developers = site.roles().add("Developers", null);
    scheme =
        site.schemes()
            .addPermissionScheme(
                "Sample",
                List.of(new Grant(Permissions.BROWSE_PROJECTS, Holder.role(developers.id()))));
    project = addProject("ABC");
    site.roles().addUser(developers.id(), project.id(), "dev");
  }

  public static SampleSite on(Database database) {
    return new SampleSite(Site.on(database));
  }

  public static SampleSite inMemory() {
    return on(Database.open(FreshDatabase.H2.url()));
  }

  public ProjectRecord addProject(String key) {
    return site.projects()
        .add(
            new ProjectRecord(
                0,
                key,
                null,
                "Project " + key,
                null,
                "pat",
                "software",
                scheme.id(),
                null,
                null,
                List.of(story.id(), epic.id(), subtask.id()),
                null));
  }

  public IssueDraft aStory(String summary) {
    return new IssueDraft(project.id(), story.id())
        .summary(summary)
        .statusId(open.id())
        .reporter("pat")
        .creator("pat");
  }

  public IssueRecord create(String summary) {
    return site.writing().create(aStory(summary), Change.silent());
  }

  @Override
  public void close() {
    site.close();
  }
}
