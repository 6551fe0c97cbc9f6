package org.poworkbench.domain.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a project decides about the story coach. What is empty is as the site has it.
 *
 * @param on whether stories are checked in this project
 * @param issueTypes names of the issue types that hold stories
 * @param smallMeansPoints the largest estimate that still counts as small
 * @param criteriaField id of the text field that holds acceptance criteria; an empty id: they stand in the description
 * @param teamField id of the select field whose options are teams; an empty id: the project is the team
 * @param judging what it decides about how its stories are judged
 */
public record ProjectCoachSettings(
    Optional<Boolean> on,
    Optional<List<String>> issueTypes,
    Optional<Double> smallMeansPoints,
    Optional<String> criteriaField,
    Optional<String> teamField,
    OwnJudging judging) {

  /** Everything is as the site has it. */
  public static final ProjectCoachSettings AS_THE_SITE =
      new ProjectCoachSettings(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public ProjectCoachSettings {
    issueTypes = issueTypes.map(List::copyOf);
  }

  /** Settings of a project that judges stories as its site does. */
  public ProjectCoachSettings(
      Optional<Boolean> on,
      Optional<List<String>> issueTypes,
      Optional<Double> smallMeansPoints,
      Optional<String> criteriaField,
      Optional<String> teamField) {
    this(on, issueTypes, smallMeansPoints, criteriaField, teamField, OwnJudging.AS_THE_SITE);
  }

  /** What holds in the project when this holds in its site. */
  public CoachSettings over(CoachSettings site) {
    return new CoachSettings(
        on.orElse(site.on()),
        issueTypes.orElse(site.issueTypes()),
        smallMeansPoints.orElse(site.smallMeansPoints()),
        site.pointsField(),
        criteriaField.orElse(site.criteriaField()),
        teamField.orElse(site.teamField()),
        judging.over(site.judging()));
  }

  /** How many settings the project decides itself. */
  public int decided() {
    return judging.lists().size()
        + (int)
            Stream.of(
                    on,
                    issueTypes,
                    smallMeansPoints,
                    criteriaField,
                    teamField,
                    judging.mostCriteria(),
                    judging.timesUsual(),
                    judging.mostWords(),
                    judging.language())
                .filter(Optional::isPresent)
                .count();
  }
}
