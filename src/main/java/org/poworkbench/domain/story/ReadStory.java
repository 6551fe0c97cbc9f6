package org.poworkbench.domain.story;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A story with what its texts say, read once for all checks. */
public final class ReadStory {
  /** Wishes, reasons and criteria that go on behind this are judged by how they begin. */
  private static final int LONGEST = 1_000;

  /** What a defect, a spike or an enabler says is looked for in so many characters of a field. */
  private static final int LONGEST_FIELD = 20_000;

  /** Nobody reads on behind so many. */
  private static final int MOST_CRITERIA = 200;

  private final Story facts;
  private final Voice voice;
  private final Criteria criteria;
  private final Vagueness vagueness;
  private final Map<TextField, Phrase> wholes;
  private final Optional<Phrase> wish;
  private Set<String> labels;
  private List<Phrase> vagueInTheWish;
  private List<Phrase> vagueAtTheCore;

  private ReadStory(
      Story facts,
      Map<TextField, Phrase> wholes,
      Voice voice,
      Criteria criteria,
      Vagueness vagueness) {
    this.facts = facts;
    this.voice = voice;
    this.criteria = criteria;
    this.vagueness = vagueness;
    this.wholes = wholes;
    this.wish =
        voice
            .activity()
            .or(() -> whole(TextField.SUMMARY).map(SummaryLabel::behind))
            .map(asked -> asked.upTo(LONGEST));
  }

  /** The story as its team words stories. */
  public static ReadStory read(Story story, StoryWords words) {
    Map<TextField, Phrase> wholes = wholes(story);
    return new ReadStory(
        story,
        wholes,
        Voices.in(wholes, words.language()),
        AcceptanceCriteria.in(wholes),
        Vagueness.of(words));
  }

  /** The same words amid what other issues tell. */
  ReadStory amid(Neighbourhood others) {
    return new ReadStory(facts.amid(others.of(this)), wholes, voice, criteria, vagueness);
  }

  public Story facts() {
    return facts;
  }

  public Voice voice() {
    return voice;
  }

  public Criteria criteria() {
    return criteria;
  }

  /**
   * What is asked for: the activity of the voice, or the summary of a story without voice, behind
   * labels such as "Search:".
   */
  public Optional<Phrase> wish() {
    return wish;
  }

  /**
   * Whether it is told as a story. A headline, or what the team itself has to do, may name things
   * for other reasons than that somebody asks for them.
   */
  public boolean isWishTold() {
    return voice.wellFormed()
        || voice.activity().filter(asked -> asked.place().field() == TextField.SUMMARY).isPresent();
  }

  /** A whole field as one phrase. */
  public Optional<Phrase> whole(TextField field) {
    return Optional.ofNullable(wholes.get(field));
  }

  /** How a field begins: all of it, unless it is very long. */
  public Optional<Phrase> beginning(TextField field) {
    return whole(field).map(text -> text.upTo(LONGEST_FIELD));
  }

  /** Whether a description is known, though nothing may stand there, and read to its end. */
  public boolean isDescriptionRead() {
    return facts.description().filter(text -> text.length() <= LONGEST_FIELD).isPresent();
  }

  /** The vague words of the reason, in no order. */
  public List<Phrase> vagueInTheReason() {
    return voice.benefit().map(reason -> vagueness.wordsIn(reason.upTo(LONGEST))).orElse(List.of());
  }

  /** The criteria of which two people can differ whether they are met. */
  public List<Phrase> criteriaLeftOpen() {
    return criteria.items().stream()
        .limit(MOST_CRITERIA)
        .map(Criterion::phrase)
        .filter(criterion -> vagueness.leavesOpen(criterion.upTo(LONGEST)))
        .toList();
  }

  /** Whether two people can differ whether the wish has come true. */
  public boolean leavesWishOpen() {
    return wish.filter(vagueness::leavesOpen).isPresent();
  }

  /** How many lines of the description stand in a numbered list. */
  public long numberedLines() {
    return beginning(TextField.DESCRIPTION)
        .map(text -> MarkedLines.of(text.plain()))
        .orElse(List.of())
        .stream()
        .filter(line -> line.form().filter(CriterionForm.NUMBERED::equals).isPresent())
        .count();
  }

  /** The headings and labels of the description. */
  public Set<String> labels() {
    if (labels == null) {
      labels = beginning(TextField.DESCRIPTION).map(LineLabels::in).orElse(Set.of());
    }
    return labels;
  }

  /** The vague words of the wish, in no order. */
  public List<Phrase> vagueInTheWish() {
    if (vagueInTheWish == null) {
      vagueInTheWish = wish().map(vagueness::wordsIn).orElse(List.of());
    }
    return vagueInTheWish;
  }

  /** Vague words without which little would be left of the wish. */
  public List<Phrase> vagueAtTheCore() {
    if (vagueAtTheCore == null) {
      vagueAtTheCore =
          wish().map(wish -> vagueness.atTheCoreOf(wish, vagueInTheWish())).orElse(List.of());
    }
    return vagueAtTheCore;
  }

  private static Map<TextField, Phrase> wholes(Story story) {
    Map<TextField, Phrase> wholes = new EnumMap<>(TextField.class);
    for (TextField field : TextField.values()) {
      story
          .text(field)
          .map(text -> new Phrase(text, new TextPlace(field, 0, text.length())))
          .ifPresent(whole -> wholes.put(field, whole));
    }
    return wholes;
  }
}
