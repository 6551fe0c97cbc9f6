package org.poworkbench.sandbox.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.poworkbench.sandbox.data.CommentRecord;
import org.poworkbench.sandbox.data.IssueIndex;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Site;

/**
 * The index of issues, in a folder of the sandbox's home. It is built anew when it is missing, was
 * written by another version or for another database, or was not closed.
 */
public final class LuceneIndex implements IssueIndex, AutoCloseable {
  /** Raised whenever documents are written differently. */
  private static final String FORMAT = "1";

  private static final String CLOSED = "closed";
  private static final int BATCH = 500;
  private static final int TELL_EVERY = 5000;

  /** Hears how far a re-index has come. */
  @FunctionalInterface
  public interface Progress {
    void indexed(long done, long of);
  }

  private final Analyzer analyzer = new EnglishAnalyzer();
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final QueryDates dates;
  private final Map<String, String> identity;
  private final boolean whole;
  private final AtomicBoolean changed = new AtomicBoolean();
  private volatile Site site;

  private LuceneIndex(Path folder, String database, Clock clock) throws IOException {
    Files.createDirectories(folder);
    dates = new QueryDates(clock);
    directory = FSDirectory.open(folder);
    writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
    identity = Map.of("format", FORMAT, "database", database);
    whole = closedProperly();
    note(Map.of());
    searchers = new SearcherManager(writer, null);
  }

  /** Opens the index in that folder; the name tells databases apart. */
  public static LuceneIndex open(Path folder, String database, Clock clock) {
    try {
      return new LuceneIndex(folder, database, clock);
    } catch (IOException e) {
      throw new UncheckedIOException("The index in " + folder + " cannot be opened", e);
    }
  }

  /** Reads issues from this site, and indexes all of them unless the folder holds them already. */
  public void connect(Site connected, Progress progress) {
    site = connected;
    if (!whole) {
      reIndexAll(progress);
    }
  }

  /** Indexes every issue of the site anew. */
  public void reIndexAll(Progress progress) {
    run(writer::deleteAll);
    long of = site.issues().count();
    long done = 0;
    List<Long> ids = site.issues().idsAfter(0, BATCH);
    while (!ids.isEmpty()) {
      index(ids);
      long before = done;
      done += ids.size();
      if (done / TELL_EVERY > before / TELL_EVERY || done == of) {
        progress.indexed(done, of);
      }
      ids = site.issues().idsAfter(ids.get(ids.size() - 1), BATCH);
    }
    run(writer::commit);
  }

  /** One at a time: whoever comes last reads last, so that an older state never replaces a newer. */
  @Override
  public synchronized void index(Collection<Long> issueIds) {
    IssueDocument documents = new IssueDocument(site, dates);
    Map<Long, List<CommentRecord>> comments = site.comments().ofAll(issueIds);
    for (IssueRecord issue : site.issues().byIds(issueIds)) {
      List<CommentRecord> ofIssue = comments.getOrDefault(issue.id(), List.of());
      run(() -> writer.updateDocument(term(issue.id()), documents.of(issue, ofIssue)));
    }
    changed.set(true);
  }

  @Override
  public synchronized void remove(Collection<Long> issueIds) {
    run(
        () ->
            writer.deleteDocuments(issueIds.stream().map(LuceneIndex::term).toArray(Term[]::new)));
    changed.set(true);
  }

  @Override
  public void close() {
    run(
        () -> {
          note(Map.of(CLOSED, "true"));
          searchers.close();
          writer.close();
          directory.close();
        });
  }

  Analyzer analyzer() {
    return analyzer;
  }

  long count(Query query) {
    return inSearcher(searcher -> (long) searcher.count(query));
  }

  /** The ids of the issues found from the start on, at most so many. */
  List<Long> find(Query query, Sort sort, int start, int size) {
    return inSearcher(
        searcher -> {
          ScoreDoc[] hits = searcher.search(query, start + size, sort).scoreDocs;
          List<Long> ids = new ArrayList<>();
          for (int hit = start; hit < hits.length; hit++) {
            ids.add(idOf(searcher, hits[hit].doc));
          }
          return ids;
        });
  }

  private static long idOf(IndexSearcher searcher, int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues ids = leaf.reader().getNumericDocValues(IndexNames.ID);
    ids.advanceExact(document - leaf.docBase);
    return ids.longValue();
  }

  private static Term term(long issueId) {
    return new Term(IndexNames.ID, Long.toString(issueId));
  }

  private boolean closedProperly() {
    Map<String, String> noted = new HashMap<>();
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(entry -> noted.put(entry.getKey(), entry.getValue()));
    }
    return noted.containsKey(CLOSED) && noted.entrySet().containsAll(identity.entrySet());
  }

  private void note(Map<String, String> more) throws IOException {
    Map<String, String> data = new HashMap<>(identity);
    data.putAll(more);
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  private <T> T inSearcher(Reading<T> reading) {
    try {
      if (changed.getAndSet(false)) {
        searchers.maybeRefreshBlocking();
      }
      IndexSearcher searcher = searchers.acquire();
      try {
        return reading.of(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be read", e);
    }
  }

  private static void run(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be written", e);
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }
}
