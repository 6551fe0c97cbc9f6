package org.poworkbench.jira.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.StoryReview;
import org.poworkbench.domain.story.Verdict;

/** The first sentence of the coach: where the story stands and what to do next. */
final class Headline {
  private final Texts texts;
  private final FindingTexts findings;

  Headline(Texts texts, FindingTexts findings) {
    this.texts = texts;
    this.findings = findings;
  }

  String of(Story story, StoryReview review, IssueForCoach issue) {
    if (story.hasText() && !review.workType().isJudged()) {
      return texts.text("po.coach.headline.notStory");
    }
    if (!story.hasText() || (review.judged() == 0 && review.setAside().isEmpty())) {
      return texts.text("po.coach.headline.empty");
    }
    if (issue.resolved()) {
      return texts.text(
          "po.coach.headline.resolved", with(review, Outcome.MET).size(), asked(review).size());
    }
    return review.findings(issue.askedFor()).stream()
        .findFirst()
        .map(findings::next)
        .orElseGet(() -> nothingToMend(review));
  }

  private String nothingToMend(StoryReview review) {
    List<Letter> unsure = with(review, Outcome.NOT_APPLICABLE);
    if (unsure.isEmpty()) {
      return texts.text("po.coach.headline.met", asked(review).size());
    }
    if (unsure.size() == 1) {
      return texts.text(
          "po.coach.headline.unsure." + reason(review, unsure.get(0)).key(),
          unsure.get(0).symbol());
    }
    return texts.text(
        "po.coach.headline.unsure",
        unsure.stream().map(Letter::symbol).collect(Collectors.joining(", ")));
  }

  private static List<Letter> with(StoryReview review, Outcome outcome) {
    return asked(review).stream().filter(letter -> review.letter(letter) == outcome).toList();
  }

  private static List<Letter> asked(StoryReview review) {
    return Arrays.stream(Letter.values()).filter(review::asksFor).toList();
  }

  private static Reason reason(StoryReview review, Letter letter) {
    if (!review.setAside(letter).isEmpty()) {
      return Reason.SET_ASIDE;
    }
    return review.results().stream()
        .filter(result -> result.speaksFor(letter) && result.isAsked())
        .map(result -> result.verdict())
        .filter(Verdict.NotApplicable.class::isInstance)
        .map(verdict -> ((Verdict.NotApplicable) verdict).reason())
        .findFirst()
        .orElse(Reason.UNSURE);
  }
}
