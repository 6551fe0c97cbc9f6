package org.poworkbench.sandbox.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.FieldType;
import org.poworkbench.sandbox.data.Grant;
import org.poworkbench.sandbox.data.Holder;
import org.poworkbench.sandbox.data.HolderKind;
import org.poworkbench.sandbox.data.IssueDraft;
import org.poworkbench.sandbox.data.Permissions;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.search.jql.JqlQuery;

class VisibleIssuesTest {
  private SearchableSite searchable;
  private Site site;

  @BeforeEach
  void opens(@TempDir Path folder) {
    searchable = SearchableSite.in(folder, Clock.systemUTC());
    site = searchable.site();
    for (String name : List.of("ann", "bob")) {
      site.people().add(Person.named(name, name), name);
    }
    site.people().join("readers", "ann");
  }

  @AfterEach
  void closes() {
    searchable.close();
  }

  @Test
  void anyoneIncludesAnonymous() {
    create(project(null, Holder.of(HolderKind.ANYONE)), draft -> draft);
    assertSeen(null, 1);
    assertSeen("bob", 1);
  }

  @Test
  void loggedInExcludesAnonymous() {
    create(project(null, Holder.of(HolderKind.LOGGED_IN)), draft -> draft);
    assertSeen(null, 0);
    assertSeen("bob", 1);
  }

  @Test
  void groupRoleUserAndLeadSeeTheWholeProject() {
    create(project(null, Holder.group("readers")), draft -> draft);
    create(project(null, Holder.user("ann")), draft -> draft);
    create(project(null, Holder.of(HolderKind.LEAD)), draft -> draft);
    long role = site.roles().byName("Users").orElseThrow().id();
    ProjectRecord withRole = project(null, Holder.role(role));
    create(withRole, draft -> draft);
    site.roles().addUser(role, withRole.id(), "ann");
    assertSeen("ann", 3);
    assertSeen("bob", 0);
    assertSeen("admin", 1);
  }

  @Test
  void reporterAndAssigneeSeeTheirOwnIssues() {
    ProjectRecord project =
        project(null, Holder.of(HolderKind.REPORTER), Holder.of(HolderKind.ASSIGNEE));
    create(project, draft -> draft.reporter("ann"));
    create(project, draft -> draft.reporter("bob").assignee("ann"));
    create(project, draft -> draft.reporter("bob"));
    assertSeen("ann", 2);
    assertSeen("bob", 2);
    assertSeen("admin", 0);
    assertSeen(null, 0);
  }

  @Test
  void personInAUserFieldAndMembersOfAGroupFieldSeeTheIssue() {
    long userField = site.fields().orAdd("Tester", FieldType.USER).id();
    long groupField = site.fields().orAdd("Team", FieldType.GROUP).id();
    ProjectRecord project =
        project(null, Holder.userField(userField), Holder.groupField(groupField));
    create(project, draft -> draft.value(userField, "bob"));
    create(project, draft -> draft.value(groupField, "readers"));
    create(project, draft -> draft);
    assertSeen("bob", 1);
    assertSeen("ann", 1);
    assertSeen(null, 0);
  }

  @Test
  void securityLevelHoldsBackWhatTheProjectWouldShow() {
    long scheme = site.schemes().addSecurityScheme("Levels").id();
    long forReaders =
        site.schemes().addSecurityLevel(scheme, "Readers", List.of(Holder.group("readers"))).id();
    long forReporter =
        site.schemes()
            .addSecurityLevel(scheme, "Reporter", List.of(Holder.of(HolderKind.REPORTER)))
            .id();
    ProjectRecord project = project(scheme, Holder.of(HolderKind.LOGGED_IN));
    create(project, draft -> draft);
    create(project, draft -> draft.securityLevelId(forReaders));
    create(project, draft -> draft.securityLevelId(forReporter).reporter("bob"));
    assertSeen("ann", 2);
    assertSeen("bob", 2);
    assertSeen("admin", 1);
  }

  @Test
  void archivedIssuesAndProjectsAreFoundByNobody() {
    ProjectRecord project = project(null, Holder.of(HolderKind.LOGGED_IN));
    long issue = create(project, draft -> draft);
    ProjectRecord other = project(null, Holder.of(HolderKind.LOGGED_IN));
    create(other, draft -> draft);
    site.writing().archive(issue, "admin");
    assertSeen("ann", 1);
    site.writing().archiveProject(other.id(), "admin");
    assertSeen("ann", 0);
    assertEquals(0, overridden());
    site.writing().restore(issue);
    site.writing().restoreProject(other.id());
    assertSeen("ann", 2);
  }

  @Test
  void changesAreFoundAtOnce() {
    ProjectRecord project = project(null, Holder.of(HolderKind.REPORTER));
    long issue = create(project, draft -> draft.reporter("ann"));
    site.writing().update(issue, draft -> draft.reporter("bob"), Change.by("admin"));
    assertSeen("ann", 0);
    assertSeen("bob", 1);
    site.writing().delete(issue, Change.by("admin"));
    assertSeen("bob", 0);
  }

  @Test
  void indexIsKeptWhenItWasClosedAndBuiltAnewWhenItWasNot() {
    ProjectRecord project = project(null, Holder.of(HolderKind.LOGGED_IN));
    create(project, draft -> draft);
    searchable.reopenIndex();
    assertSeen("ann", 1);
    searchable.index().reIndexAll((done, of) -> {});
    assertSeen("ann", 1);
  }

  private long overridden() {
    return searchable
        .search()
        .searchOverrideSecurity(new JqlQuery(Optional.empty(), List.of()), null, 0, 0)
        .total();
  }

  private void assertSeen(String viewer, long issues) {
    assertEquals(issues, searchable.search().search("", viewer, 0, 0).total());
  }

  private ProjectRecord project(Long securityScheme, Holder... holders) {
    String key = "P" + (site.projects().all().size() + 1);
    List<Grant> grants =
        List.of(holders).stream()
            .map(holder -> new Grant(Permissions.BROWSE_PROJECTS, holder))
            .toList();
    long scheme = site.schemes().addPermissionScheme(key, grants).id();
    return site.projects()
        .add(
            new ProjectRecord(
                0,
                key,
                key,
                key,
                "",
                "admin",
                "software",
                scheme,
                securityScheme,
                null,
                List.of(),
                null));
  }

  private long create(ProjectRecord project, UnaryOperator<IssueDraft> edit) {
    IssueDraft draft =
        new IssueDraft(project.id(), site.constants().issueTypeNamed("Story").orElseThrow().id())
            .statusId(site.constants().statusNamed("Open").orElseThrow().id())
            .summary("Story");
    return site.writing().create(edit.apply(draft), Change.by("admin")).id();
  }
}
