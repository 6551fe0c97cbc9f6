package org.poworkbench.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.poworkbench.domain.aside.AsideReason;
import org.poworkbench.domain.aside.Decision;
import org.poworkbench.domain.aside.Decisions;

/** Keeps decisions in the database, one row for each, in the order in which they came. */
public final class ActiveObjectsDecisions implements Decisions {

  private final ActiveObjects activeObjects;

  public ActiveObjectsDecisions(ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  @Override
  public void add(Decision decision) {
    activeObjects.create(
        FindingDecisionRow.class,
        new DBParam("ISSUE_ID", decision.issueId()),
        new DBParam("CHECK_NAME", decision.check()),
        new DBParam("REASON", decision.reason().map(AsideReason::name).orElse("")),
        new DBParam("DETAILS", decision.details()),
        new DBParam("DECIDED_BY", decision.by()),
        new DBParam("DECIDED_AT", decision.at().toEpochMilli()),
        new DBParam("DIGEST", decision.digest()));
  }

  @Override
  public List<Decision> of(long issueId) {
    Query query = Query.select().where("ISSUE_ID = ?", issueId).order("ID ASC");
    return Arrays.stream(activeObjects.find(FindingDecisionRow.class, query))
        .map(ActiveObjectsDecisions::decision)
        .toList();
  }

  private static Decision decision(FindingDecisionRow row) {
    return new Decision(
        row.getIssueId(),
        row.getCheckName(),
        Optional.of(orEmpty(row.getReason()))
            .filter(name -> !name.isEmpty())
            .map(AsideReason::valueOf),
        orEmpty(row.getDetails()),
        orEmpty(row.getDecidedBy()),
        Instant.ofEpochMilli(row.getDecidedAt()),
        orEmpty(row.getDigest()));
  }

  // Some databases keep an empty text as none.
  private static String orEmpty(String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
