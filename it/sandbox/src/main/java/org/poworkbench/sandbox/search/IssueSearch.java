package org.poworkbench.sandbox.search;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.search.jql.Clause;
import org.poworkbench.sandbox.search.jql.JqlQuery;
import org.poworkbench.sandbox.search.jql.JqlSyntaxException;

/**
 * Searches for issues by JQL. The viewer, named by key and null when anonymous, finds what he or she
 * may browse; only the methods that override security look further. Archived issues are never found.
 */
public final class IssueSearch {
  /** Asks for all results there are, within the search window. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  private final Site site;
  private final LuceneIndex index;
  private final QueryFunctions functions;
  private final QueryDates dates;
  private final VisibleIssues visibleIssues;

  public IssueSearch(
      Site site, LuceneIndex index, Collection<QueryFunction> moreFunctions, Clock clock) {
    this.site = site;
    this.index = index;
    this.dates = new QueryDates(clock);
    this.visibleIssues = new VisibleIssues(site);
    this.functions = new QueryFunctions(new JiraFunctions(site, dates, visibleIssues).all());
    moreFunctions.forEach(functions::add);
  }

  /** The functions that queries may use. */
  public QueryFunctions functions() {
    return functions;
  }

  /** One page of the issues that the query finds for the viewer. */
  public SearchAnswer search(String jql, String viewer, int start, int max) {
    try {
      return search(JqlQuery.parse(jql), viewer, start, max);
    } catch (JqlSyntaxException e) {
      return SearchAnswer.refused(
          List.of(new SearchProblem(e.getMessage(), e.place())), start, max);
    }
  }

  public SearchAnswer search(JqlQuery query, String viewer, int start, int max) {
    return answer(prepare(query, viewer, false), start, max);
  }

  /** Finds every issue that is not archived, whoever asks. */
  public SearchAnswer searchOverrideSecurity(JqlQuery query, String viewer, int start, int max) {
    return answer(prepare(query, viewer, true), start, max);
  }

  /** What is wrong with the query for this viewer. */
  public List<SearchProblem> validate(JqlQuery query, String viewer) {
    return prepare(query, viewer, false).problems();
  }

  private SearchAnswer answer(Prepared prepared, int start, int max) {
    if (!prepared.problems().isEmpty()) {
      return SearchAnswer.refused(prepared.problems(), start, max);
    }
    long total = index.count(prepared.query());
    refuseBeyondWindow(start, max == UNLIMITED ? total - start : max);
    int wanted = (int) Math.min(max, Math.max(0, total - start));
    List<Long> found =
        wanted == 0 ? List.of() : index.find(prepared.query(), prepared.sort(), start, wanted);
    return new SearchAnswer(found, total, start, max, List.of());
  }

  private static void refuseBeyondWindow(int start, long size) {
    long requested = start + Math.max(0, size);
    if (requested > SearchWindowExceeded.WINDOW) {
      throw new SearchWindowExceeded(requested);
    }
  }

  private Prepared prepare(JqlQuery query, String viewer, boolean securityOverridden) {
    Query visible = securityOverridden ? visibleIssues.notArchived() : visibleIssues.to(viewer);
    Collection<ProjectRecord> projects =
        securityOverridden ? site.projects().all() : visibleIssues.projects(viewer);
    IssueLookup lookup = new IssueLookup(site, index, visible);
    SearchFields fields = new SearchFields(site, index.analyzer(), dates, projects, lookup);
    Problems problems = new Problems();
    QueryCompiler compiler =
        new QueryCompiler(fields, functions, viewer, securityOverridden, problems);
    Query where =
        query.where().map((Clause clause) -> compiler.where(clause)).orElseGet(Queries::all);
    Sort sort = compiler.sort(query.orderings());
    return new Prepared(Queries.and(List.of(visible, where)), sort, problems.list());
  }

  private record Prepared(Query query, Sort sort, List<SearchProblem> problems) {}
}
