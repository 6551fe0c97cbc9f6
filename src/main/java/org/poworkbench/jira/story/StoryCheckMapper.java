package org.poworkbench.jira.story;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.poworkbench.domain.story.CheckResult;
import org.poworkbench.domain.story.Criterion;
import org.poworkbench.domain.story.Finding;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Phrase;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.StoryReview;
import org.poworkbench.domain.story.TextField;
import org.poworkbench.domain.story.TextPlace;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.Voice;
import org.poworkbench.domain.story.WorkType;
import org.poworkbench.jira.story.StoryCheckJson.CheckJson;
import org.poworkbench.jira.story.StoryCheckJson.CriterionJson;
import org.poworkbench.jira.story.StoryCheckJson.FindingJson;
import org.poworkbench.jira.story.StoryCheckJson.LetterJson;
import org.poworkbench.jira.story.StoryCheckJson.PlaceJson;
import org.poworkbench.jira.story.StoryCheckJson.VoiceJson;

/** Says a review in words: the one shape of panel, live coach and REST. */
public final class StoryCheckMapper {
  /** Findings that stand open; further ones are folded. */
  private static final int OPEN_FINDINGS = 3;

  private static final int LONGEST_QUOTE = 90;

  private final Texts texts;
  private final FindingTexts findingTexts;
  private final SetAsideInWords setAside;

  /**
   * {@code maySee} tells of an issue key whether the person at hand may see that issue, {@code
   * names} the full name of a user by key.
   */
  public StoryCheckMapper(Texts texts, Predicate<String> maySee, UnaryOperator<String> names) {
    this.texts = texts;
    this.findingTexts = new FindingTexts(texts, maySee);
    this.setAside = new SetAsideInWords(texts, findingTexts, names);
  }

  /** The whole answer for a story that stands in an issue or is being written. */
  public StoryCheckJson json(Story story, StoryReview review, IssueForCoach issue) {
    List<Finding> findings = review.findings(issue.askedFor());
    return new StoryCheckJson(
        review.story(),
        review.workType().key(),
        voice(review.voice()),
        letters(review),
        review.score().isPresent() ? review.score().getAsInt() : null,
        review.criteria().items().stream().map(found -> criterion(found, issue)).toList(),
        findings.stream().map(finding -> finding(finding, story, issue)).toList(),
        issue.key().orElse(null),
        issue.resolved(),
        issue.mayEdit(),
        issue.checked(),
        issue.criteriaField().orElse(null),
        new Headline(texts, findingTexts).of(story, review, issue),
        scoreLine(review),
        judgedAs(review.workType()),
        new GateLine(texts).of(review, issue.gates()).orElse(null),
        findings.size() > OPEN_FINDINGS
            ? texts.text("po.coach.findings.more", findings.size() - OPEN_FINDINGS)
            : null,
        texts.text("po.coach.criteria", review.criteria().items().size()),
        Arrays.stream(Letter.values()).map(letter -> letter(letter, review)).toList(),
        issue.maySetAside(),
        setAside.all(review, issue.decided()),
        setAside.label(review));
  }

  /** The first sentence alone, for those who show no more. */
  public String headline(Story story, StoryReview review, IssueForCoach issue) {
    return new Headline(texts, findingTexts).of(story, review, issue);
  }

  private String judgedAs(WorkType workType) {
    return workType.isJudged() ? texts.text("po.coach.judged." + workType.key()) : null;
  }

  private static VoiceJson voice(Voice voice) {
    return new VoiceJson(words(voice.role()), words(voice.activity()), words(voice.benefit()));
  }

  private static String words(Optional<Phrase> phrase) {
    return phrase.map(Phrase::text).orElse(null);
  }

  private static Map<String, String> letters(StoryReview review) {
    Map<String, String> letters = new LinkedHashMap<>();
    review.letters().forEach((letter, outcome) -> letters.put(letter.symbol(), outcome.key()));
    return letters;
  }

  private CriterionJson criterion(Criterion criterion, IssueForCoach issue) {
    TextPlace place = criterion.place();
    return new CriterionJson(
        criterion.text(),
        criterion.form().key(),
        texts.text("po.coach.form." + criterion.form().key()),
        field(place, issue),
        place.start(),
        place.end());
  }

  // A field of its own is called by its id, by which scripts find it in Jira's pages.
  private static String field(TextPlace place, IssueForCoach issue) {
    return place.field() == TextField.CRITERIA
        ? issue.criteriaField().orElse(TextField.CRITERIA.key())
        : place.field().key();
  }

  private FindingJson finding(Finding finding, Story story, IssueForCoach issue) {
    List<PlaceJson> places =
        finding.missed().found().stream().map(phrase -> place(phrase, story, issue)).toList();
    Optional<PlaceJson> first = places.stream().findFirst();
    String check = "check." + finding.check();
    return new FindingJson(
        finding.check(),
        finding.letter().map(Letter::symbol).orElse(null),
        Outcome.MISSED.key(),
        first.map(PlaceJson::field).orElse(null),
        first.map(PlaceJson::start).orElse(null),
        first.map(PlaceJson::end).orElse(null),
        texts.text(check + ".why"),
        findingTexts.mend(finding),
        findingTexts.title(finding),
        findingTexts.letterName(finding),
        first.map(PlaceJson::quote).orElse(null),
        texts.text(check + ".before"),
        texts.text(check + ".after"),
        places,
        findingTexts.visibleIssues(finding),
        findingTexts.hidesIssues(finding),
        findingTexts.sign(finding),
        texts.text(check + ".name"));
  }

  private static PlaceJson place(Phrase phrase, Story story, IssueForCoach issue) {
    TextPlace place = phrase.place();
    String words = phrase.text();
    String shown = shortened(words);
    return new PlaceJson(
        field(place, issue),
        place.start(),
        place.end(),
        shown.length() < words.length() ? shown + "\u2026" : shown,
        story
            .text(place.field())
            .map(text -> Occurrences.before(text, shortened(phrase.raw()), place.start()))
            .orElse(0));
  }

  private static String shortened(String words) {
    if (words.length() <= LONGEST_QUOTE) {
      return words;
    }
    int end = LONGEST_QUOTE - 1;
    return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end);
  }

  private String scoreLine(StoryReview review) {
    return review.score().isPresent()
        ? texts.text("po.coach.score", review.score().getAsInt(), review.met(), review.judged())
        : null;
  }

  private LetterJson letter(Letter letter, StoryReview review) {
    Outcome outcome = review.letter(letter);
    long findings = review.findings().stream().filter(finding -> finding.speaksFor(letter)).count();
    return new LetterJson(
        letter.symbol(),
        letterName(letter),
        texts.text("letter." + letter.word() + ".meaning"),
        outcome.key(),
        setAside.added(label(letter, review, findings), review.setAside(letter).size()),
        review.results().stream()
            .filter(result -> result.speaksFor(letter))
            .filter(result -> result.isAsked() || !review.asksFor(letter))
            .map(result -> check(result, review.workType()))
            .toList());
  }

  private String label(Letter letter, StoryReview review, long findings) {
    return review.workType().isJudged() && !review.asksFor(letter)
        ? texts.text("po.coach.letter.notAsked." + review.workType().kind(), letterName(letter))
        : texts.text(
            "po.coach.letter." + review.letter(letter).key(), letterName(letter), findings);
  }

  private String letterName(Letter letter) {
    return texts.text("letter." + letter.word() + ".name");
  }

  private CheckJson check(CheckResult result, WorkType workType) {
    Outcome outcome = result.verdict().outcome();
    return new CheckJson(
        result.check(),
        texts.text("check." + result.check() + ".name"),
        outcome.key(),
        texts.text("verdict." + outcome.key()),
        result.verdict() instanceof Verdict.NotApplicable unsure
            ? reason(unsure.reason(), workType)
            : null);
  }

  private String reason(Reason reason, WorkType workType) {
    return reason == Reason.NOT_ASKED && workType.isJudged()
        ? texts.text("reason.notAsked." + workType.kind())
        : texts.text("reason." + reason.key());
  }
}
