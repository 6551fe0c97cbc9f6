package org.poworkbench.sandbox.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.Component;
import org.poworkbench.sandbox.data.FieldType;
import org.poworkbench.sandbox.data.Holder;
import org.poworkbench.sandbox.data.IssueDraft;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.ProjectVersion;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Sprint;
import org.poworkbench.sandbox.data.SprintState;
import org.poworkbench.sandbox.imports.SiteBasics;
import org.poworkbench.sandbox.search.jql.JqlQuery;
import org.poworkbench.sandbox.search.jql.JqlSyntaxException;

class IssueSearchTest {
  private static final Instant NOW = Instant.parse("2026-03-18T12:00:00Z");
  private static SearchableSite searchable;
  private static Site site;
  private static ProjectRecord shop;

  @BeforeAll
  static void fillsTheSite(@TempDir Path folder) {
    searchable = SearchableSite.in(folder, Clock.fixed(NOW, ZoneOffset.UTC));
    site = searchable.site();
    site.people().add(Person.named("rita", "Rita Reporter"), "rita");
    site.people().join(SiteBasics.USERS, "rita");
    shop = project("SHOP", "Web shop");
    ProjectRecord hidden = projectFor("SECRET", "Hidden", List.of(Holder.user("nobody")));
    long points = site.fields().named("Story Points").get(0).id();
    long epicLink = site.fields().named("Epic Link").get(0).id();
    long sprints = site.fields().named("Sprint").get(0).id();
    long size = site.fields().orAdd("Size", FieldType.SELECT).id();
    long small = site.fields().addOption(size, "Small").id();
    long gaps = site.fields().orAdd("Story gaps", FieldType.LABELS).id();
    long notes = site.fields().orAdd("Notes", FieldType.TEXT_AREA).id();
    long sprint =
        site.sprints()
            .put(new Sprint(0, null, "Sprint 7", "", SprintState.ACTIVE, NOW, NOW, null))
            .id();
    long basket =
        site.projects().addComponent(new Component(0, shop.id(), "Basket", "", null)).id();
    long spring = version("Spring", true);
    long summer = version("Summer", false);

    IssueRecord epic = create(issue("Epic", "Open", "Pay as a guest").priorityId(priority("High")));
    create(
        issue("Story", "Open", "Order with an e-mail address")
            .description("As a guest I want to order, so that I need no password.")
            .priorityId(priority("Highest"))
            .labels(Set.of("Conversion", "guest"))
            .assignee("admin")
            .componentIds(Set.of(basket))
            .fixVersionIds(Set.of(summer))
            .value(points, 5.0)
            .value(epicLink, epic.id())
            .value(sprints, List.of(sprint))
            .value(size, small));
    IssueRecord done =
        create(
            issue("Bug", "Done", "Basket is empty after login")
                .priorityId(priority("Low"))
                .resolutionId(site.constants().resolutionNamed("Done").orElseThrow().id())
                .resolved(NOW.minusSeconds(3600))
                .fixVersionIds(Set.of(spring))
                .value(points, 0.5)
                .value(gaps, Set.of("story-no-benefit", "story-vague")));
    create(issue("Sub-task", "In Progress", "Write the test").reporter("rita").parentId(done.id()));
    create(
        issue("Story", "In Review", "Baskets are kept for a week")
            .created(NOW.minusSeconds(30L * 24 * 3600))
            .value(points, 13.0)
            .value(notes, "measured in the warehouse"));
    create(
        new IssueDraft(hidden.id(), type("Story"))
            .statusId(status("Open"))
            .summary("Secret basket"));
    site.writing()
        .comment(done.id(), Change.by("rita").withComment("Seen on the telephone", null, null));
  }

  @AfterAll
  static void closes() {
    searchable.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          project = SHOP                                      | 1 2 3 4 5
          project = "web shop" and type = Story               | 2 5
          issuetype in (Story, Epic)                          | 1 2 5
          type not in (Story, Epic)                           | 3 4
          type in subTaskIssueTypes()                         | 4
          status = open                                       | 1 2
          status != Open                                      | 3 4 5
          statusCategory = Done                               | 3
          statusCategory = "In Progress"                      | 4 5
          statusCategory = new                                | 1 2
          resolution = Unresolved                             | 1 2 4 5
          resolution is EMPTY and type = Story                | 2 5
          resolution = Done                                   | 3
          priority = High                                     | 1
          priority >= High                                    | 1 2
          priority < High                                     | 3
          priority is empty                                   | 4 5
          summary ~ basket                                    | 3 5
          summary ~ "\\"empty after\\""                       | 3
          summary ~ "e-mail address"                          | 2
          summary ~ "bask*"                                   | 3 5
          summary !~ basket                                   | 1 2 4
          description ~ password                              | 2
          description is empty                                | 1 3 4 5
          text ~ warehouse                                    | 5
          text ~ telephone                                    | 3
          comment ~ telephone                                 | 3
          Notes ~ measured                                    | 5
          assignee = admin                                    | 2
          assignee = "Ada Min"                                | 2
          assignee is EMPTY                                   | 1 3 4 5
          assignee = currentUser()                            | 2
          reporter = rita                                     | 4
          reporter in membersOf("jira-users")                 | 1 2 3 4 5
          reporter not in membersOf("jira-administrators")    | 4
          created >= -7d                                      | 1 2 3 4
          created < -1w                                       | 5
          created < "2026-03-01"                              | 5
          created >= startOfYear() and created < startOfMonth() | 5
          created > endOfDay()                                |
          created <= now()                                    | 1 2 3 4 5
          resolved > -2h                                      | 3
          labels = GUEST                                      | 2
          labels in (conversion, unknown)                     | 2
          labels is not empty                                 | 2
          labels != guest                                     |
          component = basket                                  | 2
          fixVersion = Summer                                 | 2
          fixVersion in releasedVersions()                    | 3
          fixVersion in unreleasedVersions(SHOP)              | 2
          fixVersion < Summer                                 | 3
          parent = SHOP-3                                     | 4
          "Epic Link" = SHOP-1                                | 2
          "epic link" is empty and type = Story               | 5
          Sprint = "Sprint 7"                                 | 2
          sprint in openSprints()                             | 2
          sprint in closedSprints()                           |
          "Story Points" > 1                                  | 2 5
          "Story Points" >= 0.5 and "Story Points" <= 5       | 2 3
          "Story Points" in (5, 13)                           | 2 5
          "Story Points" != 5                                 | 3 5
          "Size" = small                                      | 2
          "Story gaps" = story-vague                          | 3
          "Story gaps" = story                                |
          key = SHOP-2                                        | 2
          issue in (SHOP-1, shop-3)                           | 1 3
          key > SHOP-3                                        | 4 5
          key <= SHOP-2                                       | 1 2
          not type = Story                                    | 1 3 4
          type = Bug or type = Epic and status = Open         | 1 3
          (type = Bug or type = Epic) and status = Open       | 1
          """)
  void findsIssues(String jql, String numbers) {
    List<String> expected =
        numbers == null
            ? List.of()
            : Arrays.stream(numbers.split(" ")).map("SHOP-"::concat).toList();
    assertEquals(expected, searchable.keys(jql + " order by key asc", "admin"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          project = SHOP                               | 5 4 3 2 1
          order by key                                 | 1 2 3 4 5
          order by 'Story Points', key                 | 3 2 5 1 4
          order by 'Story Points' desc, key            | 1 4 5 2 3
          order by priority desc, key asc              | 4 5 2 1 3
          order by priority asc, key asc               | 3 1 2 4 5
          order by summary                             | 3 5 2 1 4
          order by created, key asc                    | 1 2 3 4 5
          order by created asc, key asc                | 5 1 2 3 4
          order by status, type, key asc               | 1 2 4 5 3
          """)
  void sortsIssues(String jql, String numbers) {
    List<String> expected = Arrays.stream(numbers.split(" ")).map("SHOP-"::concat).toList();
    assertEquals(expected, searchable.keys(jql, "admin"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nonsense = 1                | 1  | Field 'nonsense' does not exist or you do not have permission to view it.
          status = Shut               | 10 | The value 'Shut' does not exist for the field 'status'.
          project = SECRET            | 11 | The value 'SECRET' does not exist for the field 'project'.
          key = SECRET-1              | 7  | An issue with key 'SECRET-1' does not exist for field 'key'.
          key = SHOP-99               | 7  | An issue with key 'SHOP-99' does not exist for field 'key'.
          assignee = ghost            | 12 | The value 'ghost' does not exist for the field 'assignee'.
          status ~ Open               | 1  | The operator '~' is not supported by the 'status' field.
          summary = Basket            | 1  | The operator '=' is not supported by the 'summary' field.
          labels > a                  | 1  | The operator '>' is not supported by the 'labels' field.
          status in Open              | 11 | Operator 'in' does not support the non-list value 'Open' for field 'status'.
          status = (Open, Done)       | 10 | Operator '=' does not support the list value '(Open, Done)' for field 'status'.
          status is Open              | 11 | The operator 'is' only supports the EMPTY value, not 'Open', for field 'status'.
          "Story Points" = many       | 18 | The value 'many' for the field 'Story Points' is not a number.
          created > soon              | 11 | Date value 'soon' for field 'created' is invalid.
          assignee = somebody()       | 12 | Unable to find JQL function 'somebody()'.
          assignee in membersOf(x)    | 13 | Function 'membersOf' can not generate a list of usernames for group 'x'; the group does not exist.
          assignee = currentUser(x)   | 12 | Function 'currentUser' expected '0' arguments but received '1'.
          created > startOfDay(soon)  | 11 | 'soon' is not a valid duration for the function 'startOfDay'.
          order by nonsense           | 10 | Not able to sort using field 'nonsense'.
          order by description        | 10 | Field 'description' does not support sorting.
          summary ~ "("               | 11 | Unable to parse the text '(' for field 'summary'.
          """)
  void namesReasonAndPlaceOfWhatIsWrong(String jql, int character, String reason) {
    List<SearchProblem> errors = searchable.search().search(jql, "admin", 0, 10).errors();
    assertEquals(1, errors.size(), errors.toString());
    assertTrue(errors.get(0).message().startsWith(reason), errors.get(0).message());
    assertEquals(character, errors.get(0).place().character());
    assertTrue(errors.get(0).text().endsWith("(line 1, character " + character + ")"));
  }

  @Test
  void namesEverythingThatIsWrongAtOnce() {
    String jql = "status = Shut and nonsense = 1\nor assignee = ghost order by unknown";
    List<SearchProblem> errors = searchable.search().search(jql, "admin", 0, 10).errors();
    assertEquals(
        List.of("(line 1, character 10)", "(line 1, character 19)", "(line 2, character 15)"),
        errors.stream().limit(3).map(error -> error.place().toString()).toList());
    assertEquals(4, errors.size());
  }

  @Test
  void answersOnePageAndTheTotal() {
    SearchAnswer page =
        searchable.search().search("project = SHOP order by key asc", "admin", 1, 2);
    assertEquals(5, page.total());
    assertEquals(2, page.issueIds().size());
    assertEquals(0, searchable.search().search("project = SHOP", "admin", 7, 2).issueIds().size());
  }

  @Test
  void refusesResultsBeyondTheWindowWithTheMessageOfJira() {
    SearchWindowExceeded refused =
        assertThrows(
            SearchWindowExceeded.class,
            () -> searchable.search().search("project = SHOP", "admin", 10_000, 100));
    assertTrue(
        refused
            .getMessage()
            .contains(
                "it requests 10,100 results which exceeded the search platform limit of 10,000"));
    assertEquals(5, searchable.search().search("project = SHOP", "admin", 9_000, 1_000).total());
    assertEquals(
        5,
        searchable
            .search()
            .search("project = SHOP", "admin", 0, IssueSearch.UNLIMITED)
            .issueIds()
            .size());
  }

  @Test
  void anonymousFindsNothingHere() {
    assertEquals(List.of(), searchable.keys("", null));
  }

  @Test
  void findsWhatIsHiddenWhenSecurityIsOverridden() throws JqlSyntaxException {
    JqlQuery query = JqlQuery.parse("project = SECRET");
    assertEquals(1, searchable.search().searchOverrideSecurity(query, "rita", 0, 10).total());
  }

  private static ProjectRecord project(String key, String name) {
    return projectFor(key, name, List.of(Holder.group(SiteBasics.USERS)));
  }

  private static ProjectRecord projectFor(String key, String name, List<Holder> holders) {
    long scheme = site.schemes().addPermissionScheme(name, SiteBasics.grants(holders)).id();
    return site.projects()
        .add(
            new ProjectRecord(
                0, key, key, name, "", "admin", "software", scheme, null, null, List.of(), null));
  }

  private static long version(String name, boolean released) {
    return site.projects()
        .addVersion(new ProjectVersion(0, shop.id(), name, "", 0, released, false, null, null))
        .id();
  }

  private static IssueDraft issue(String type, String status, String summary) {
    return new IssueDraft(shop.id(), type(type))
        .statusId(status(status))
        .summary(summary)
        .reporter("admin");
  }

  private static IssueRecord create(IssueDraft draft) {
    return site.writing().create(draft, Change.by("admin"));
  }

  private static String type(String name) {
    return site.constants().issueTypeNamed(name).orElseThrow().id();
  }

  private static String status(String name) {
    return site.constants().statusNamed(name).orElseThrow().id();
  }

  private static String priority(String name) {
    return site.constants().priorityNamed(name).orElseThrow().id();
  }
}
