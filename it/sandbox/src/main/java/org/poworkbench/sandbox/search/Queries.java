package org.poworkbench.sandbox.search;

import java.util.Collection;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Boolean queries without scores. */
final class Queries {
  private Queries() {}

  static Query term(String field, String text) {
    return new ConstantScoreQuery(new TermQuery(new Term(field, text)));
  }

  static Query all() {
    return new MatchAllDocsQuery();
  }

  static Query none() {
    return new MatchNoDocsQuery();
  }

  static Query and(Collection<Query> parts) {
    return joined(parts, BooleanClause.Occur.FILTER, all());
  }

  static Query or(Collection<Query> parts) {
    return joined(parts, BooleanClause.Occur.SHOULD, none());
  }

  static Query not(Query part) {
    return butNot(all(), part);
  }

  static Query butNot(Query part, Query unwanted) {
    return new BooleanQuery.Builder()
        .add(part, BooleanClause.Occur.FILTER)
        .add(unwanted, BooleanClause.Occur.MUST_NOT)
        .build();
  }

  private static Query joined(Collection<Query> parts, BooleanClause.Occur occur, Query ofNone) {
    if (parts.isEmpty()) {
      return ofNone;
    }
    if (parts.size() == 1) {
      return parts.iterator().next();
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    parts.forEach(part -> builder.add(part, occur));
    return builder.build();
  }
}
