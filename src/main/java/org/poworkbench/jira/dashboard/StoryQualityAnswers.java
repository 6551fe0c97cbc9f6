package org.poworkbench.jira.dashboard;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.domain.backfill.Backfill;
import org.poworkbench.domain.backfill.BackfillRecord;
import org.poworkbench.domain.backlog.LetterTally;
import org.poworkbench.domain.backlog.StoryQuality;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.StoryScope;
import org.poworkbench.domain.backlog.Team;
import org.poworkbench.domain.backlog.TeamQuality;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.trend.Comparison;
import org.poworkbench.domain.trend.Trend;
import org.poworkbench.jira.backlog.SummarySearch;
import org.poworkbench.jira.dashboard.ComparedTeams.Then;
import org.poworkbench.jira.dashboard.StoryQualityJson.LetterJson;
import org.poworkbench.jira.dashboard.StoryQualityJson.TeamJson;
import org.poworkbench.jira.story.Texts;

/** Compares the stories of teams in words of the person at hand, counting only what this person may see. */
public final class StoryQualityAnswers {

  private final TeamsOfReader teams;
  private final RunningSprints sprints;
  private final ComparedTeams compared;
  private final QualityJql jql;
  private final SummarySearch search;
  private final BackfillRecord checking;
  private final Texts texts;
  private final Clock clock;

  public StoryQualityAnswers(
      TeamsOfReader teams,
      RunningSprints sprints,
      ComparedTeams compared,
      QualityJql jql,
      SummarySearch search,
      BackfillRecord checking,
      Texts texts,
      Clock clock) {
    this.teams = teams;
    this.sprints = sprints;
    this.compared = compared;
    this.jql = jql;
    this.search = search;
    this.checking = checking;
    this.texts = texts;
    this.clock = clock;
  }

  /** What the person at hand is to know. */
  public StoryQualityJson json(QualityWish wish) {
    TeamsOfReader.Found found = teams.those(wish.teams());
    Map<Team, String> names =
        found.teams().stream().collect(Collectors.toMap(ReaderTeam::team, ReaderTeam::name));
    Map<Team, List<StoryRow>> stories = inScope(found.teams(), wish.scope());
    StoryQuality quality = StoryQuality.of(stories);
    List<String> unavailable =
        wish.teams().stream()
            .distinct()
            .filter(team -> !names.containsKey(team))
            .map(Team::key)
            .toList();
    Then then = compared.of(found.teams(), wish.scope(), wish.comparison(), clock.instant());
    int more = Math.max(0, quality.teams().size() - wish.rows());
    return new StoryQualityJson(
        headline(quality, names),
        quality.teams().stream()
            .limit(wish.rows())
            .map(team -> team(team, names.get(team.team()), stories.get(team.team()), wish, then))
            .toList(),
        more == 0 ? null : texts.text("po.quality.moreTeams", more),
        unavailable,
        unavailable.isEmpty() ? null : texts.text("po.quality.unavailable", unavailable.size()),
        found.someHidden() || then.someHidden(),
        incomplete(stories, wish.scope()),
        clock.instant().toString(),
        since(wish, then),
        notCompared(wish, then));
  }

  private Map<Team, List<StoryRow>> inScope(List<ReaderTeam> found, StoryScope scope) {
    List<StoryRow> all = found.stream().flatMap(team -> team.stories().stream()).toList();
    Set<Long> running = scope == StoryScope.OPEN ? Set.of() : sprints.of(all);
    Map<Team, List<StoryRow>> stories = new LinkedHashMap<>();
    found.forEach(team -> stories.put(team.team(), scope.of(team.stories(), running)));
    return stories;
  }

  private String headline(StoryQuality quality, Map<Team, String> names) {
    Optional<TeamQuality> worst = quality.worst();
    if (worst.isPresent()) {
      LetterTally weakest = worst.get().weakest().orElseThrow();
      return texts.text(
          "po.quality.headline.worst",
          names.get(worst.get().team()),
          weakest.letter().symbol(),
          weakest.percentMissed().orElseThrow());
    }
    if (quality.teams().isEmpty()) {
      return texts.text("po.quality.headline.noTeam");
    }
    if (quality.stories() == 0) {
      return texts.text("po.quality.headline.empty");
    }
    return texts.text(
        quality.isComparable() ? "po.quality.headline.allMet" : "po.quality.headline.tooFew",
        TeamQuality.FEWEST);
  }

  private String since(QualityWish wish, Then then) {
    if (then.teams().isEmpty()) {
      return null;
    }
    return then.sprint()
        .map(sprint -> texts.text("po.quality.since", sprint))
        .orElseGet(() -> texts.text("po.quality.since." + wish.comparison().key()));
  }

  private String notCompared(QualityWish wish, Then then) {
    if (wish.comparison() == Comparison.NOTHING || !then.teams().isEmpty()) {
      return null;
    }
    return texts.text(
        then.tooMany()
            ? "po.quality.notCompared.tooMany"
            : "po.quality.notCompared." + wish.comparison().key());
  }

  private TeamJson team(
      TeamQuality team, String name, List<StoryRow> stories, QualityWish wish, Then then) {
    String found = jql.stories(team.team(), stories, wish.scope());
    OptionalInt before =
        Optional.ofNullable(then.teams().get(team.team()))
            .map(TeamQuality::percentAllMet)
            .orElseGet(OptionalInt::empty);
    OptionalInt change = Trend.difference(team.percentAllMet(), before);
    Optional<Letter> weakest = team.weakest().map(LetterTally::letter);
    return new TeamJson(
        team.team().key(),
        name,
        team.health().stories(),
        found,
        team.isComparable(),
        team.health().allMet(),
        boxed(team.percentAllMet()),
        texts.text("po.quality.allMet.label", team.health().allMet(), team.health().stories()),
        jql.meetingAll(found).orElse(null),
        team.health().letters().stream()
            .map(tally -> letter(tally, team.isComparable(), weakest, found))
            .toList(),
        boxed(change),
        change.isPresent()
            ? texts.text(
                "po.quality.change.label",
                team.percentAllMet().getAsInt(),
                before.getAsInt(),
                since(wish, then))
            : null);
  }

  private LetterJson letter(
      LetterTally tally, boolean comparable, Optional<Letter> weakest, String stories) {
    String word = tally.letter().word();
    String name = texts.text("letter." + word + ".name");
    return new LetterJson(
        tally.letter().symbol(),
        name,
        tally.met(),
        tally.missed(),
        tally.unsure(),
        comparable ? boxed(TeamQuality.percentMet(tally)) : null,
        weakest.equals(Optional.of(tally.letter())),
        texts.text("po.quality.letter.label", name, tally.met(), tally.missed(), tally.unsure()),
        tally.missed() == 0 ? null : jql.missing(tally.letter(), stories).orElse(null));
  }

  /** Why the figures are not complete yet: a check under way, or stories that no check has seen. */
  private String incomplete(Map<Team, List<StoryRow>> stories, StoryScope scope) {
    Backfill now = checking.current();
    if (now.isUnderWay()) {
      return texts.text("po.quality.checking", now.done(), now.total());
    }
    long notChecked =
        scope == StoryScope.OPEN
            ? stories.entrySet().stream()
                .mapToLong(team -> notChecked(team.getKey(), team.getValue()))
                .sum()
            : 0;
    return notChecked == 0 ? null : texts.text("po.quality.notChecked", notChecked);
  }

  private long notChecked(Team team, List<StoryRow> stories) {
    return Math.max(0, search.count(jql.stories(team, stories, StoryScope.OPEN)) - stories.size());
  }

  private static Integer boxed(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
