package org.poworkbench.domain.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a story. What is not known is empty; a blank text counts as not there.
 *
 * @param description empty: nobody asked for it; blank: it was looked at, and nothing stands there
 * @param issueType the name of the issue type
 * @param parentKey the key of the parent or epic
 * @param criteria the text of the field for acceptance criteria, where there is one
 * @param placed whether fields of its own say where it was seen; empty: nobody asked for them
 * @param labels the labels of the issue, as written
 * @param surroundings what other issues tell of it
 */
public record Story(
    Optional<String> summary,
    Optional<String> description,
    Optional<String> issueType,
    Optional<Points> points,
    Optional<String> parentKey,
    Optional<String> criteria,
    Optional<Boolean> placed,
    Set<String> labels,
    Surroundings surroundings) {

  public Story {
    summary = summary.filter(text -> !text.isBlank());
    issueType = issueType.filter(text -> !text.isBlank());
    criteria = criteria.filter(text -> !text.isBlank());
    labels = Set.copyOf(labels);
  }

  /** A story of which only texts are known; either may be null. */
  public static Story of(String summary, String description) {
    return new Story(
        Optional.ofNullable(summary),
        Optional.ofNullable(description),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Surroundings.UNKNOWN);
  }

  public Story ofType(String name) {
    return new Story(
        summary,
        description,
        Optional.ofNullable(name),
        points,
        parentKey,
        criteria,
        placed,
        labels,
        surroundings);
  }

  public Story estimatedAt(double estimate) {
    return new Story(
        summary,
        description,
        issueType,
        Optional.of(Points.of(estimate)),
        parentKey,
        criteria,
        placed,
        labels,
        surroundings);
  }

  public Story under(String parent) {
    return new Story(
        summary,
        description,
        issueType,
        points,
        Optional.ofNullable(parent),
        criteria,
        placed,
        labels,
        surroundings);
  }

  /** With acceptance criteria in a field of their own; null for none. */
  public Story withCriteria(String text) {
    return new Story(
        summary,
        description,
        issueType,
        points,
        parentKey,
        Optional.ofNullable(text),
        placed,
        labels,
        surroundings);
  }

  public Story labelled(String... words) {
    return new Story(
        summary,
        description,
        issueType,
        points,
        parentKey,
        criteria,
        placed,
        Set.of(words),
        surroundings);
  }

  /** With fields that say where it was seen, or with empty ones. */
  public Story placed(boolean known) {
    return new Story(
        summary,
        description,
        issueType,
        points,
        parentKey,
        criteria,
        Optional.of(known),
        labels,
        surroundings);
  }

  /** With what other issues tell of it. */
  public Story amid(Surroundings others) {
    return new Story(
        summary, description, issueType, points, parentKey, criteria, placed, labels, others);
  }

  public Story blockedBy(String... openIssues) {
    return amid(surroundings.blockedBy(List.of(openIssues)));
  }

  /** The text of a field. */
  public Optional<String> text(TextField field) {
    return switch (field) {
      case SUMMARY -> summary;
      case DESCRIPTION -> description.filter(told -> !told.isBlank());
      case CRITERIA -> criteria;
    };
  }

  public boolean hasText() {
    return summary.isPresent() || text(TextField.DESCRIPTION).isPresent() || criteria.isPresent();
  }
}
