package org.poworkbench.domain.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the checks say of one story.
 *
 * @param workType the kind of work that it was judged as
 * @param results what each check says; one that is not asked of this kind of work cannot judge
 * @param setAside what would have been found, had nobody decided that it does not fit here
 */
public record StoryReview(
    WorkType workType,
    Voice voice,
    Criteria criteria,
    List<CheckResult> results,
    List<Finding> setAside) {

  public StoryReview {
    results = List.copyOf(results);
    setAside = List.copyOf(setAside);
  }

  /** A review with nothing set aside. */
  public StoryReview(WorkType workType, Voice voice, Criteria criteria, List<CheckResult> results) {
    this(workType, voice, criteria, results, List.of());
  }

  /** The same with the findings of these checks set aside: they count neither way and stay known. */
  public StoryReview without(Set<String> checks) {
    List<Finding> aside =
        Stream.concat(
                setAside.stream(),
                findings().stream().filter(finding -> checks.contains(finding.check())))
            .sorted(Comparator.comparingInt(StoryReview::turn))
            .toList();
    return new StoryReview(
        workType, voice, criteria, results.stream().map(setAsideIf(checks)).toList(), aside);
  }

  /** The same, as if nobody had set anything aside. */
  public StoryReview asFound() {
    Map<String, Verdict> found =
        setAside.stream().collect(Collectors.toMap(Finding::check, Finding::missed));
    return new StoryReview(
        workType,
        voice,
        criteria,
        results.stream()
            .map(result -> result.with(found.getOrDefault(result.check(), result.verdict())))
            .toList());
  }

  /** Whether this kind of work is asked for the letter at all. */
  public boolean asksFor(Letter letter) {
    return results.stream().anyMatch(result -> result.speaksFor(letter) && result.isAsked());
  }

  /** What is set aside of this letter. */
  public List<Finding> setAside(Letter letter) {
    return setAside.stream().filter(finding -> finding.speaksFor(letter)).toList();
  }

  /** Whether the issue is a user story at all. */
  public boolean story() {
    return workType.isStory();
  }

  /** The verdict on each letter, in the order I N V E S T. */
  public Map<Letter, Outcome> letters() {
    Map<Letter, Outcome> letters = new EnumMap<>(Letter.class);
    Arrays.stream(Letter.values()).forEach(letter -> letters.put(letter, letter(letter)));
    return letters;
  }

  /** Missed if one of its checks is missed, met if one is met and none missed. */
  public Outcome letter(Letter letter) {
    List<Outcome> outcomes =
        results.stream()
            .filter(result -> result.speaksFor(letter))
            .map(result -> result.verdict().outcome())
            .toList();
    if (outcomes.contains(Outcome.MISSED)) {
      return Outcome.MISSED;
    }
    return outcomes.contains(Outcome.MET) ? Outcome.MET : Outcome.NOT_APPLICABLE;
  }

  /** The share of checks met of those judged, in percent rounded half up; none judged, no score. */
  public OptionalInt score() {
    long judged = judged();
    return judged == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) ((200 * met() + judged) / (2 * judged)));
  }

  /** How many checks are met. */
  public long met() {
    return count(Outcome.MET);
  }

  /** How many checks could judge. */
  public long judged() {
    return met() + count(Outcome.MISSED);
  }

  /** The checks missed, first to mend first; within a letter as the list of checks has them. */
  public List<Finding> findings() {
    return findings(Set.of());
  }

  /** The checks missed, those of the letters asked for before all others. */
  public List<Finding> findings(Set<Letter> askedFor) {
    return results.stream()
        .flatMap(StoryReview::finding)
        .sorted(
            Comparator.<Finding, Boolean>comparing(
                    finding -> finding.letter().filter(askedFor::contains).isEmpty())
                .thenComparingInt(StoryReview::turn))
        .toList();
  }

  private static UnaryOperator<CheckResult> setAsideIf(Set<String> checks) {
    return result ->
        checks.contains(result.check()) && result.verdict().outcome() == Outcome.MISSED
            ? result.with(Verdict.notApplicable(Reason.SET_ASIDE))
            : result;
  }

  /** Findings about form come last. */
  private static int turn(Finding finding) {
    return finding.letter().map(Letter::mendOrder).orElse(Letter.values().length);
  }

  private long count(Outcome outcome) {
    return results.stream().filter(result -> result.verdict().outcome() == outcome).count();
  }

  private static Stream<Finding> finding(CheckResult result) {
    return result.verdict() instanceof Verdict.Missed missed
        ? Stream.of(new Finding(result.check(), result.letter(), missed))
        : Stream.empty();
  }
}
