package org.poworkbench.domain.backlog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Points;
import org.poworkbench.domain.story.VoiceForm;
import org.poworkbench.domain.story.WorkType;

/** A story's row for tests: in project 10000, of type 10001, every letter met. */
public final class StoryRowBuilder {

  private final long issueId;
  private final Map<Letter, Outcome> letters = new EnumMap<>(Letter.class);
  private final List<String> missed = new ArrayList<>();
  private final List<String> setAside = new ArrayList<>();
  private long projectId = 10_000;
  private String issueTypeId = "10001";
  private WorkType workType = WorkType.FEATURE_STORY;
  private OptionalLong team = OptionalLong.empty();
  private OptionalLong sprint = OptionalLong.empty();
  private OptionalInt score = OptionalInt.of(100);
  private Optional<Points> points = Optional.empty();
  private OptionalLong parent = OptionalLong.empty();
  private OptionalLong wish = OptionalLong.empty();
  private Optional<VoiceForm> form = Optional.empty();

  private StoryRowBuilder(long issueId) {
    this.issueId = issueId;
    for (Letter letter : Letter.values()) {
      letters.put(letter, Outcome.MET);
    }
  }

  /** A story whose key has this number. */
  public static StoryRowBuilder aStory(long number) {
    return new StoryRowBuilder(number);
  }

  public StoryRowBuilder in(long project) {
    projectId = project;
    return this;
  }

  public StoryRowBuilder ofType(String type) {
    issueTypeId = type;
    return this;
  }

  public StoryRowBuilder judgedAs(WorkType type) {
    workType = type;
    return this;
  }

  public StoryRowBuilder ofTeam(long option) {
    team = OptionalLong.of(option);
    return this;
  }

  public StoryRowBuilder inSprint(long id) {
    sprint = OptionalLong.of(id);
    return this;
  }

  public StoryRowBuilder missing(Letter... some) {
    for (Letter letter : some) {
      letters.put(letter, Outcome.MISSED);
    }
    return this;
  }

  public StoryRowBuilder unsureOf(Letter... some) {
    for (Letter letter : some) {
      letters.put(letter, Outcome.NOT_APPLICABLE);
    }
    return this;
  }

  public StoryRowBuilder missingChecks(String... checks) {
    missed.addAll(List.of(checks));
    return this;
  }

  public StoryRowBuilder settingAside(String... checks) {
    setAside.addAll(List.of(checks));
    return this;
  }

  public StoryRowBuilder scored(int percent) {
    score = OptionalInt.of(percent);
    return this;
  }

  public StoryRowBuilder unscored() {
    score = OptionalInt.empty();
    return this;
  }

  public StoryRowBuilder estimatedAt(double estimate) {
    points = Optional.of(Points.of(estimate));
    return this;
  }

  /** A part of this issue. */
  public StoryRowBuilder under(long issue) {
    parent = OptionalLong.of(issue);
    return this;
  }

  /** Asks for what all ask for that have this number. */
  public StoryRowBuilder askingFor(long fingerprint) {
    wish = OptionalLong.of(fingerprint);
    return this;
  }

  public StoryRowBuilder writtenAs(VoiceForm voice) {
    form = Optional.of(voice);
    return this;
  }

  public StoryRow row() {
    return new StoryRow(
        issueId,
        projectId,
        issueId,
        issueTypeId,
        workType,
        team,
        sprint,
        letters,
        score,
        missed,
        setAside,
        points,
        parent,
        wish,
        form);
  }
}
