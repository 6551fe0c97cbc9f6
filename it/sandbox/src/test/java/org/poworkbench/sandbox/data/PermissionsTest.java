package org.poworkbench.sandbox.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.sandbox.data.Visibility.Admission;
import org.poworkbench.sandbox.data.Visibility.VisibleProject;

/**
 * The site has the lead pat, the developer dev and outsider; the issue is reported by rita, assigned to
 * anna, its user field holds uma, its group field the group "team" with tom.
 */
class PermissionsTest {
  private static final List<String> EVERYBODY =
      List.of("anonymous", "pat", "dev", "outsider", "rita", "anna", "uma", "tom");

  private SampleSite sample;
  private Site site;
  private long userField;
  private long groupField;
  private IssueRecord issue;

  @BeforeEach
  void open() {
    sample = SampleSite.inMemory();
    site = sample.site;
    for (String name : List.of("rita", "anna", "uma", "tom")) {
      site.people().add(Person.named(name, name), name);
    }
    site.people().join("team", "tom");
    userField = site.fields().orAdd("Owner", FieldType.USER).id();
    groupField = site.fields().orAdd("Team", FieldType.GROUP).id();
    issue =
        site.writing()
            .create(
                sample
                    .aStory("seen by some")
                    .reporter("rita")
                    .assignee("anna")
                    .value(userField, "uma")
                    .value(groupField, "team"),
                Change.silent());
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ANYONE      |          | anonymous pat dev outsider rita anna uma tom
          LOGGED_IN   |          | pat dev outsider rita anna uma tom
          GROUP       | team     | tom
          GROUP       | nobody   | ''
          ROLE        | role     | dev
          USER        | outsider | outsider
          LEAD        |          | pat
          REPORTER    |          | rita
          ASSIGNEE    |          | anna
          USER_FIELD  | field    | uma
          GROUP_FIELD | field    | tom
          """)
  void aGrantReaches(HolderKind kind, String parameter, String who) {
    grant(holder(kind, parameter));
    assertEquals(names(who), those(viewer -> site.permissions().mayBrowse(issue, viewer)));
    assertEquals(names(who), those(viewer -> visible(issue, viewer)), "the query form agrees");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GROUP       | team  | tom
          ROLE        | role  | dev
          LEAD        |       | pat
          REPORTER    |       | rita
          ASSIGNEE    |       | anna
          USER_FIELD  | field | uma
          GROUP_FIELD | field | tom
          """)
  void aSecurityLevelAdmitsItsHoldersOnly(HolderKind kind, String parameter, String who) {
    grant(Holder.of(HolderKind.ANYONE));
    IssueRecord secret = withLevel(holder(kind, parameter));
    assertEquals(names(who), those(viewer -> site.permissions().mayBrowse(secret, viewer)));
    assertEquals(names(who), those(viewer -> visible(secret, viewer)), "the query form agrees");
  }

  @Test
  void aSecurityLevelGivesNobodyTheProject() {
    grant(Holder.group("team"));
    IssueRecord secret = withLevel(Holder.of(HolderKind.ANYONE));
    assertEquals(Set.of("tom"), those(viewer -> site.permissions().mayBrowse(secret, viewer)));
  }

  @Test
  void onTheProjectAGrantToReportersCountsForAllWhoLoggedIn() {
    grant(Holder.of(HolderKind.REPORTER));
    Set<String> all = new TreeSet<>(EVERYBODY);
    all.remove("anonymous");
    assertEquals(
        all,
        those(
            viewer -> site.permissions().has(Permissions.BROWSE_PROJECTS, sample.project, viewer)));
  }

  @Test
  void inactivePeopleAreNobody() {
    grant(Holder.of(HolderKind.LOGGED_IN));
    Person tom = site.people().byKey("tom").orElseThrow();
    site.people().update(new Person(tom.id(), "tom", "tom", "tom", tom.email(), false, null));
    assertFalse(site.permissions().mayBrowse(issue, site.permissions().viewer("tom")));
  }

  @Test
  void archivedIssuesCanBeBrowsedByTheirLinkAndNotEdited() {
    site.schemes()
        .setGrants(
            sample.scheme.id(),
            List.of(
                new Grant(Permissions.BROWSE_PROJECTS, Holder.of(HolderKind.ANYONE)),
                new Grant("EDIT_ISSUES", Holder.of(HolderKind.ANYONE))));
    Viewer dev = site.permissions().viewer("dev");
    assertTrue(site.permissions().has("EDIT_ISSUES", issue, dev));
    site.writing().archive(issue.id(), "pat");
    IssueRecord archived = site.issues().byId(issue.id()).orElseThrow();
    assertTrue(site.permissions().mayBrowse(archived, dev));
    assertFalse(site.permissions().has("EDIT_ISSUES", archived, dev));
  }

  @Test
  void archivedProjectsAreInNoQuery() {
    grant(Holder.of(HolderKind.ANYONE));
    site.writing().archiveProject(sample.project.id(), "pat");
    Viewer dev = site.permissions().viewer("dev");
    assertEquals(Map.of(), site.permissions().visibility(dev).projects());
    assertTrue(site.permissions().mayBrowse(issue, dev));
    assertFalse(site.permissions().has("EDIT_ISSUES", issue, dev));
  }

  @Test
  void globalPermissionsComeFromGroupsAndSystemAdministratorsAreAdministrators() {
    site.schemes().grantGlobally(GlobalGrant.SYSTEM_ADMIN, "team");
    site.schemes().grantGlobally("USE", null);
    assertEquals(
        Set.of("tom"),
        those(viewer -> site.permissions().hasGlobal(GlobalGrant.ADMINISTER, viewer)));
    assertEquals(
        new TreeSet<>(EVERYBODY), those(viewer -> site.permissions().hasGlobal("USE", viewer)));
    site.schemes().revokeGlobally(GlobalGrant.SYSTEM_ADMIN, "team");
    assertEquals(
        Set.of(), those(viewer -> site.permissions().hasGlobal(GlobalGrant.ADMINISTER, viewer)));
  }

  private void grant(Holder holder) {
    site.schemes()
        .setGrants(sample.scheme.id(), List.of(new Grant(Permissions.BROWSE_PROJECTS, holder)));
  }

  private IssueRecord withLevel(Holder holder) {
    SecurityScheme scheme = site.schemes().addSecurityScheme("secrets");
    SecurityLevel level = site.schemes().addSecurityLevel(scheme.id(), "secret", List.of(holder));
    ProjectRecord p = sample.project;
    site.projects()
        .update(
            new ProjectRecord(
                p.id(),
                p.key(),
                p.originalKey(),
                p.name(),
                p.description(),
                p.leadKey(),
                p.typeKey(),
                p.permissionSchemeId(),
                scheme.id(),
                p.workflowSchemeId(),
                p.issueTypeIds(),
                null));
    return site.writing()
        .update(issue.id(), draft -> draft.securityLevelId(level.id()), Change.silent());
  }

  private Holder holder(HolderKind kind, String parameter) {
    return switch (kind) {
      case ROLE -> Holder.role(sample.developers.id());
      case USER_FIELD -> Holder.userField(userField);
      case GROUP_FIELD -> Holder.groupField(groupField);
      default -> new Holder(kind, parameter);
    };
  }

  /** Evaluates the query form as an index would. */
  private boolean visible(IssueRecord seen, Viewer viewer) {
    VisibleProject project = site.permissions().visibility(viewer).projects().get(seen.projectId());
    if (project == null || !admits(project.issues(), seen, viewer)) {
      return false;
    }
    return seen.securityLevelId() == null
        || (project.securityLevels().containsKey(seen.securityLevelId())
            && admits(project.securityLevels().get(seen.securityLevelId()), seen, viewer));
  }

  private static boolean admits(Admission admission, IssueRecord seen, Viewer viewer) {
    return admission.everyIssue()
        || admission.conditions().stream()
            .anyMatch(
                condition ->
                    switch (condition.kind()) {
                      case REPORTER -> viewer.userKey().equals(seen.reporter());
                      case ASSIGNEE -> viewer.userKey().equals(seen.assignee());
                      case USER_FIELD -> viewer.userKey().equals(seen.value(condition.number()));
                      case GROUP_FIELD ->
                          seen.value(condition.number()) instanceof String group
                              && viewer.groups().contains(group);
                      default -> throw new IllegalStateException("no condition: " + condition);
                    });
  }

  private Set<String> those(java.util.function.Predicate<Viewer> may) {
    Set<String> those = new TreeSet<>();
    for (String name : EVERYBODY) {
      if (may.test(site.permissions().viewer(name.equals("anonymous") ? null : name))) {
        those.add(name);
      }
    }
    return those;
  }

  private static Set<String> names(String who) {
    return who.isEmpty() ? Set.of() : new TreeSet<>(List.of(who.split(" ")));
  }
}
