package org.poworkbench.sandbox.search.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operator.Operator;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.sandbox.data.Issues;
import org.poworkbench.sandbox.demo.Demo;
import org.poworkbench.sandbox.jira.JiraObjects;
import org.poworkbench.sandbox.search.SearchAnswer;
import org.poworkbench.sandbox.search.SearchableSite;

class JiraSearchTest {
  private static SearchableSite searchable;
  private static JiraObjects objects;
  private static SearchService service;
  private static ApplicationUser pat;
  private static ApplicationUser outsider;

  @BeforeAll
  static void opens(@TempDir Path folder) {
    searchable = SearchableSite.in(folder, Clock.systemUTC());
    new Demo(searchable.site(), true, Clock.systemUTC()).ensure();
    objects = new JiraObjects(searchable.site());
    service = new SiteSearchService(searchable.search(), objects);
    pat = objects.user("pat");
    outsider = objects.user("outsider");
  }

  @AfterAll
  static void closes() {
    searchable.close();
  }

  @Test
  void answersAPageOfIssuesAndTheTotal() throws SearchException {
    SearchResults<Issue> page =
        service.search(pat, query("project = CHK order by key asc"), new PagerFilter<>(1, 2));
    assertEquals(List.of("CHK-2", "CHK-3"), page.getResults().stream().map(Issue::getKey).toList());
    assertEquals(inCheckout(), page.getTotal());
  }

  @Test
  void countsWhatTheViewerMaySeeAndWhatThereIs() throws SearchException {
    Query all = query("project = " + checkout());
    assertEquals(inCheckout(), service.searchCount(pat, all));
    assertTrue(
        service.searchCount(outsider, query(""))
            < service.searchCountOverrideSecurity(outsider, query("")));
    assertEquals(0, service.searchCount(null, query("")));
    assertEquals(inCheckout(), service.searchCountOverrideSecurity(outsider, all));
    assertEquals(inCheckout(), service.searchOverrideSecurity(null, all, unlimited()).getTotal());
  }

  private static long checkout() {
    return searchable.site().projects().byKey("CHK").orElseThrow().id();
  }

  /** Issues of Checkout that are not archived; pat may see them all. */
  private static long inCheckout() {
    Issues issues = searchable.site().issues();
    return issues.byIds(issues.idsAfter(0, 1_000)).stream()
        .filter(issue -> issue.projectId() == checkout() && !issue.isArchived())
        .count();
  }

  @Test
  void failsBeyondTheWindowAndForQueriesThatAreNotValid() {
    assertTrue(
        assertThrows(
                SearchException.class,
                () -> service.search(pat, query(""), new PagerFilter<>(9_950, 100)))
            .getMessage()
            .startsWith("Search limit exceeded."));
    assertThrows(SearchException.class, () -> service.searchCount(pat, query("status = Shut")));
  }

  @Test
  void tellsWhatIsWrongWithAText() {
    SearchService.ParseResult broken = service.parseQuery(pat, "project");
    assertFalse(broken.isValid());
    assertNull(broken.getQuery());
    assertEquals(1, broken.getErrors().getErrorMessages().size());
    assertEquals(
        2,
        service
            .validateQuery(pat, query("status = Shut and nonsense = 1"))
            .getErrorMessages()
            .size());
  }

  @Test
  void keepsTheTextThatWasTyped() {
    assertEquals("project   =  CHK", service.getJqlString(query("project   =  CHK")));
    assertEquals("project = CHK", service.getGeneratedJqlString(query("project   =  CHK")));
  }

  @Test
  void showsClausesInTheFormOfJira() {
    TerminalClause condition =
        (TerminalClause) query("status != Open and a = f(1)").getWhereClause().getClauses().get(0);
    assertEquals("status", condition.getName());
    assertEquals(Operator.NOT_EQUALS, condition.getOperator());
  }

  @Test
  void buildsQueries() {
    Query built =
        JqlQueryBuilder.newClauseBuilder()
            .defaultAnd()
            .project("CHK")
            .issueType("Story", "Bug")
            .sub()
            .status("Open")
            .or()
            .field("Story Points")
            .eq("5")
            .endsub()
            .unresolved()
            .buildQuery();
    assertEquals(
        "project = CHK AND issuetype in (Story, Bug) AND (status = Open OR \"Story Points\" = 5)"
            + " AND resolution = Unresolved",
        service.getJqlString(built));
    assertTrue(service.validateQuery(pat, built).getErrorMessages().isEmpty());
    assertEquals(
        "project = CHK AND key in (CHK-1, CHK-2) ORDER BY key ASC",
        service.getJqlString(
            JqlQueryBuilder.newBuilder(query("project = CHK order by key asc"))
                .where()
                .and()
                .issue("CHK-1", "CHK-2")
                .endWhere()
                .buildQuery()));
  }

  @Test
  void reindexesOneIssue() throws IndexException, SearchException {
    long points = searchable.site().fields().named("Story Points").get(0).id();
    long id = searchable.site().issues().idOf("CHK-12").orElseThrow();
    searchable.site().writing().writeValue(id, points, 77.0);
    assertEquals(0, service.searchCount(pat, query("'Story Points' = 77")));
    new SiteIndexing(searchable.index()).reIndex(objects.issue(id));
    assertEquals(1, service.searchCount(pat, query("'Story Points' = 77")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          key in numbered(CHK-1, CHK-2)  | 2 |
          key < CHK-4 and key not in numbered(CHK-1) | 2 |
          key in numbered()              | 0 | name at least one
          key = numbered(CHK-1)          | 0 | does not support the list value
          """)
  void asksFunctionsOfApps(String jql, long total, String reason) {
    Numbered function = new Numbered();
    function.init(new FunctionDeclaration("numbered", true));
    AppFunction added = new AppFunction(function, objects);
    searchable.search().functions().add(added);
    try {
      SearchAnswer answer = searchable.search().search(jql, "pat", 0, 10);
      assertEquals(total, answer.total());
      assertEquals(reason == null, answer.isAnswered());
      assertTrue(reason == null || answer.errors().get(0).message().contains(reason));
    } finally {
      searchable.search().functions().remove(added);
    }
  }

  private static Query query(String jql) {
    SearchService.ParseResult parsed = service.parseQuery(pat, jql);
    assertTrue(parsed.isValid(), parsed.getErrors().getErrorMessages().toString());
    return parsed.getQuery();
  }

  private static PagerFilter<?> unlimited() {
    return PagerFilter.getUnlimitedFilter();
  }

  /** A function such as an app brings: gives the issues of the keys it is called with. */
  private static final class Numbered extends AbstractJqlFunction {
    @Override
    public MessageSet validate(
        ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
      MessageSet messages = validateNumberOfArgs(operand, operand.getArgs().size());
      if (operand.getArgs().isEmpty()) {
        messages.addErrorMessage("Please name at least one");
      }
      return messages;
    }

    @Override
    public List<QueryLiteral> getValues(
        QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
      return operand.getArgs().stream()
          .map(key -> searchable.site().issues().idOf(key).orElseThrow())
          .map(id -> new QueryLiteral(operand, id))
          .toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
      return 1;
    }

    @Override
    public JiraDataType getDataType() {
      return null;
    }
  }
}
