package org.poworkbench.jira.backlog;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.poworkbench.domain.backfill.Backfill;
import org.poworkbench.domain.backfill.BackfillRecord;
import org.poworkbench.domain.backlog.BacklogPage;
import org.poworkbench.domain.backlog.LetterTally;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.WorkType;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.backlog.BacklogHealthJson.CheckingJson;
import org.poworkbench.jira.backlog.BacklogHealthJson.FiltersJson;
import org.poworkbench.jira.backlog.ReadingTrend.ReaderTrend;
import org.poworkbench.jira.backlog.ReadingTrend.State;
import org.poworkbench.jira.field.StoryFields;
import org.poworkbench.jira.issue.ReviewingStories;
import org.poworkbench.jira.issue.RowsOfIssues;
import org.poworkbench.jira.issue.StoryAnswers;
import org.poworkbench.jira.job.BackfillInWords;
import org.poworkbench.jira.story.Texts;

/** Says the backlog of a project in words of the person at hand. */
public final class BacklogAnswers {

  private final ReadingBacklog reading;
  private final ReadingTrend trends;
  private final BacklogNames names;
  private final ReviewingStories reviews;
  private final RowsOfIssues issues;
  private final StoryFields fields;
  private final BackfillRecord checking;
  private final Access access;
  private final Texts texts;
  private final BacklogStories stories;
  private final Clock clock;

  public BacklogAnswers(
      ReadingBacklog reading,
      ReadingTrend trends,
      BacklogNames names,
      ReviewingStories reviews,
      RowsOfIssues issues,
      StoryFields fields,
      BackfillRecord checking,
      StoryAnswers answers,
      Access access,
      Texts texts,
      Clock clock) {
    this.reading = reading;
    this.trends = trends;
    this.names = names;
    this.reviews = reviews;
    this.issues = issues;
    this.fields = fields;
    this.checking = checking;
    this.access = access;
    this.texts = texts;
    this.stories = new BacklogStories(access, reviews, answers, texts);
    this.clock = clock;
  }

  /** What the person at hand is to know; the caller has asked whether that person may see the project. */
  public BacklogHealthJson json(Project project, BacklogWish wish) {
    return reviews.isOnIn(project) ? json(reading.read(project, wish)) : off(project, wish);
  }

  private BacklogHealthJson json(BacklogReading read) {
    Project project = read.project();
    List<IssueType> types = reviews.checkedTypes(project);
    BacklogJql jql = new BacklogJql(fields.present().gaps(), issues.teamField(project.getId()));
    Map<String, String> teams = names.teams(project, read.all());
    Map<Long, String> sprints = names.sprints(read.all());
    BacklogSentence sentence = new BacklogSentence(texts);
    BacklogPage page = read.page();
    BacklogWish wish = read.wish();
    ReaderTrend trend = trends.read(project, wish.filter(), wish.words(), read.all());
    Function<Optional<Letter>, String> query =
        letter -> jql.of(project, types, wish, letter, read.all()).orElse(null);
    String found = query.apply(wish.filter().letter());
    return new BacklogHealthJson(
        project.getKey(),
        state(read),
        sentence.of(read, types),
        read.health().weakest().map(LetterTally::letter).map(Letter::symbol).orElse(null),
        read.health().stories(),
        read.health().allMet(),
        new BacklogTiles(texts)
            .of(read.health(), trend.trend(), letter -> query.apply(Optional.of(letter))),
        new BacklogChoices(texts).of(project, read.all(), teams, sprints),
        wish.order().key(),
        page.number(),
        page.pages(),
        page.total(),
        texts.text("po.backlog.page", page.first(), page.last(), page.total()),
        stories.of(page.stories(), teams, sprints),
        found == null ? null : found + " ORDER BY key",
        found == null ? null : texts.text("po.backlog.openInSearch", page.total()),
        read.notCounted(),
        read.notCounted() > 0 && !read.all().isEmpty()
            ? sentence.notCounted(read.notCounted())
            : null,
        read.someHidden(),
        read.wordsCutOff(),
        clock.instant().toString(),
        checking(),
        read.setAside(),
        read.setAside() > 0 ? texts.text("po.backlog.setAside", read.setAside()) : null,
        workType(wish),
        new BacklogTrend(texts).of(trend));
  }

  private BacklogHealthJson off(Project project, BacklogWish wish) {
    return new BacklogHealthJson(
        project.getKey(),
        "off",
        new BacklogSentence(texts).off(),
        null,
        0,
        0,
        List.of(),
        new FiltersJson(List.of(), List.of(), List.of(), List.of(), List.of()),
        wish.order().key(),
        1,
        1,
        0,
        "",
        List.of(),
        null,
        null,
        0,
        null,
        false,
        false,
        clock.instant().toString(),
        checking(),
        0,
        null,
        workType(wish),
        new BacklogTrend(texts).of(ReaderTrend.none(State.NOT_BEGUN)));
  }

  private static String workType(BacklogWish wish) {
    return wish.filter().workType().map(WorkType::key).orElse(BacklogWish.ALL_WORK);
  }

  private static String state(BacklogReading read) {
    if (!read.all().isEmpty()) {
      return "ready";
    }
    return read.notCounted() > 0 ? "unchecked" : "empty";
  }

  private CheckingJson checking() {
    Backfill current = checking.current();
    boolean stopWished = checking.stopWished();
    BackfillInWords words = new BackfillInWords(texts);
    return new CheckingJson(
        current.isUnderWay() && stopWished
            ? "stopping"
            : current.state().name().toLowerCase(Locale.ROOT),
        words.sentence(current, stopWished),
        words.percent(current),
        access.isAdministrator());
  }
}
