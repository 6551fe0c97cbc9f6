package org.poworkbench.domain.settings;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.domain.story.Points;
import org.poworkbench.domain.story.StoryPolicy;

/**
 * What holds about the story coach, in the site or in one project.
 *
 * @param on whether stories are checked at all
 * @param issueTypes names of the issue types that hold stories
 * @param smallMeansPoints the largest estimate that still counts as small
 * @param pointsField id of the number field that holds story points, empty to look for it by name
 * @param criteriaField id of the text field that holds acceptance criteria, empty when they stand in the description
 * @param teamField id of the select field whose options are teams, empty when the project is the team
 * @param judging by which thresholds and words stories are judged
 */
public record CoachSettings(
    boolean on,
    List<String> issueTypes,
    double smallMeansPoints,
    String pointsField,
    String criteriaField,
    String teamField,
    Judging judging) {

  /** What holds until an administrator says otherwise. */
  public static final CoachSettings DEFAULT =
      new CoachSettings(
          true,
          List.of(
              "Story",
              "User Story",
              "Feature Story",
              "New Feature",
              "Improvement",
              "Enabler",
              "Enabler Story",
              "Spike"),
          8,
          "",
          "",
          "");

  public CoachSettings {
    issueTypes = List.copyOf(issueTypes);
  }

  /** Settings by which stories are judged as usual. */
  public CoachSettings(
      boolean on,
      List<String> issueTypes,
      double smallMeansPoints,
      String pointsField,
      String criteriaField,
      String teamField) {
    this(on, issueTypes, smallMeansPoints, pointsField, criteriaField, teamField, Judging.DEFAULT);
  }

  /** The same, judging stories otherwise. */
  public CoachSettings judgingBy(double small, String fieldOfCriteria, Judging other) {
    return new CoachSettings(on, issueTypes, small, pointsField, fieldOfCriteria, teamField, other);
  }

  /** Whether issues of this type are checked. */
  public boolean checks(String issueType) {
    return on && issueTypes.stream().anyMatch(name -> sameName(name, issueType));
  }

  /** The policy that follows: whoever has an issue type checked wants it judged as a story. */
  public StoryPolicy policy() {
    Set<String> others =
        StoryPolicy.DEFAULT.otherTypes().stream()
            .filter(other -> issueTypes.stream().noneMatch(name -> sameName(name, other)))
            .collect(Collectors.toSet());
    return new StoryPolicy(
        Points.of(smallMeansPoints),
        judging.mostCriteria(),
        judging.timesUsual(),
        judging.mostWords(),
        Set.copyOf(issueTypes),
        others,
        judging.words());
  }

  private static boolean sameName(String one, String other) {
    return other != null
        && one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
  }
}
