package org.poworkbench.domain.story;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of a story. What is not known is empty; a blank text counts as not there.
 *
 * @param description empty: nobody asked for it; blank: it was looked at, and nothing stands there
 * @param issueType the name of the issue type
 * @param parentKey the key of the parent or epic
 * @param openBlockers how many issues that are not resolved block this one
 * @param criteria the text of the field for acceptance criteria, where there is one
 */
public record Story(
    Optional<String> summary,
    Optional<String> description,
    Optional<String> issueType,
    Optional<Points> points,
    Optional<String> parentKey,
    OptionalInt openBlockers,
    Optional<String> criteria) {

  public Story {
    summary = summary.filter(text -> !text.isBlank());
    issueType = issueType.filter(text -> !text.isBlank());
    criteria = criteria.filter(text -> !text.isBlank());
  }

  /** A story of which only texts are known; either may be null. */
  public static Story of(String summary, String description) {
    return new Story(
        Optional.ofNullable(summary),
        Optional.ofNullable(description),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  public Story ofType(String name) {
    return new Story(
        summary, description, Optional.ofNullable(name), points, parentKey, openBlockers, criteria);
  }

  public Story estimatedAt(double estimate) {
    return new Story(
        summary,
        description,
        issueType,
        Optional.of(Points.of(estimate)),
        parentKey,
        openBlockers,
        criteria);
  }

  public Story under(String parent) {
    return new Story(
        summary,
        description,
        issueType,
        points,
        Optional.ofNullable(parent),
        openBlockers,
        criteria);
  }

  public Story blockedBy(int openIssues) {
    return new Story(
        summary, description, issueType, points, parentKey, OptionalInt.of(openIssues), criteria);
  }

  /** With acceptance criteria in a field of their own; null for none. */
  public Story withCriteria(String text) {
    return new Story(
        summary,
        description,
        issueType,
        points,
        parentKey,
        openBlockers,
        Optional.ofNullable(text));
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
