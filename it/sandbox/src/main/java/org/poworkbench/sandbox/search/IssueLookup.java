package org.poworkbench.sandbox.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Site;

/** Finds the issue that a query names, unless the viewer may not see it. */
final class IssueLookup {
  private final Site site;
  private final LuceneIndex index;
  private final Query visible;

  IssueLookup(Site site, LuceneIndex index, Query visible) {
    this.site = site;
    this.index = index;
    this.visible = visible;
  }

  Optional<Long> idOf(Literal literal) {
    return site.issues()
        .idOf(literal.text())
        .or(() -> byNumber(literal.text()))
        .filter(this::isVisible);
  }

  Optional<KeyField.Position> positionOf(long id) {
    return site.issues().byId(id).map(IssueLookup::position);
  }

  private Optional<Long> byNumber(String text) {
    return text.matches("\\d{1,18}")
        ? Optional.of(Long.valueOf(text)).filter(site.issues()::exists)
        : Optional.empty();
  }

  private boolean isVisible(long id) {
    Query issue = Queries.term(IndexNames.ID, Long.toString(id));
    return index.count(Queries.and(List.of(visible, issue))) > 0;
  }

  private static KeyField.Position position(IssueRecord issue) {
    return new KeyField.Position(issue.projectId(), issue.number());
  }
}
