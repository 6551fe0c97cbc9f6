package org.poworkbench.sandbox.search;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.poworkbench.sandbox.data.Database;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.imports.SiteBasics;

/** A site in memory with an index in a folder, for tests. */
public final class SearchableSite implements AutoCloseable {
  private final Path folder;
  private final Clock clock;
  private final Site site;
  private LuceneIndex index;
  private IssueSearch search;

  private SearchableSite(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    this.site =
        Site.on(Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"), clock);
  }

  public static SearchableSite in(Path folder, Clock clock) {
    SearchableSite searchable = new SearchableSite(folder, clock);
    new SiteBasics(searchable.site).ensure(true);
    searchable.open();
    return searchable;
  }

  private void open() {
    index = LuceneIndex.open(folder.resolve("index"), "test", clock);
    index.connect(site, (done, of) -> {});
    site.writing().useIndex(index);
    search = new IssueSearch(site, index, List.of(), clock);
  }

  /** Closes the index and opens it again. */
  void reopenIndex() {
    index.close();
    open();
  }

  public Site site() {
    return site;
  }

  public IssueSearch search() {
    return search;
  }

  public LuceneIndex index() {
    return index;
  }

  /** The keys of the issues found. */
  public List<String> keys(String jql, String viewer) {
    SearchAnswer answer = search.search(jql, viewer, 0, 100);
    if (!answer.isAnswered()) {
      throw new AssertionError(answer.errors().toString());
    }
    return answer.issueIds().stream()
        .map(id -> site.issues().byId(id).orElseThrow().key())
        .toList();
  }

  @Override
  public void close() {
    index.close();
    site.close();
  }
}
