package org.poworkbench.jira.story;

import java.util.List;
import java.util.Map;

/**
 * A story check as REST answers it and the panel's script draws it.
 *
 * <p>{@code story}, {@code voice}, {@code letters}, {@code score}, {@code criteria} and {@code
 * findings} are the answer; the rest says the same in words of the reader's language. Verdicts are
 * {@code met}, {@code missed} and {@code not_applicable}; places count UTF-16 units of the field's
 * raw text, the end exclusive; what is absent is null.
 *
 * @param workType the kind of work that it was judged as, {@code feature_story} and so on
 * @param score percent of the checks judged that are met
 * @param issueKey key of the issue, null for a text that is not saved
 * @param checked whether issues of this type are checked where this one stands
 * @param criteriaField id of the field that holds acceptance criteria, null for the description
 * @param headline one sentence: where the story stands and what to do next
 * @param scoreLine the score with what it is made of, null without score
 * @param judgedAs the kind of work that it was judged as, as a sentence
 * @param gate what transitions offered here ask for, as sentences, null when none asks
 * @param moreFindings label of those findings that are folded, null up to three findings
 * @param criteriaLabel label of the list of criteria with their number
 * @param maySetAside whether the caller may set findings of this issue aside
 * @param setAside what was set aside, also what came back since
 * @param setAsideLabel label of what is set aside with its number, null when nothing is
 */
public record StoryCheckJson(
    boolean story,
    String workType,
    VoiceJson voice,
    Map<String, String> letters,
    Integer score,
    List<CriterionJson> criteria,
    List<FindingJson> findings,
    String issueKey,
    boolean resolved,
    boolean mayEdit,
    boolean checked,
    String criteriaField,
    String headline,
    String scoreLine,
    String judgedAs,
    String gate,
    String moreFindings,
    String criteriaLabel,
    List<LetterJson> letterDetails,
    boolean maySetAside,
    List<SetAsideJson> setAside,
    String setAsideLabel) {

  /** The three parts of the voice in the story's words. */
  public record VoiceJson(String role, String activity, String benefit) {}

  /** One acceptance criterion; {@code form} is bullet, numbered, checkbox, gherkin or prose. */
  public record CriterionJson(
      String text, String form, String formName, String field, int start, int end) {}

  /**
   * A check that is missed. {@code field}, {@code start}, {@code end} and {@code quote} are those
   * of the first place; all are null when something is absent. {@code issues} are keys of other
   * issues meant that the reader may see; {@code hidesIssues} says that there are some that the
   * reader may not see. {@code sign} stands for the letter, or for the form of the text,
   * {@code checkName} is what the check is called.
   */
  public record FindingJson(
      String check,
      String letter,
      String verdict,
      String field,
      Integer start,
      Integer end,
      String why,
      String mend,
      String title,
      String letterName,
      String quote,
      String before,
      String after,
      List<PlaceJson> places,
      List<String> issues,
      boolean hidesIssues,
      String sign,
      String checkName) {}

  /**
   * A finding that somebody set aside. {@code reason} is a word for programs, {@code reasonName}
   * says it to people; {@code by} is the full name of who did it; {@code back} says that it counts
   * again, because what it points at has changed since.
   */
  public record SetAsideJson(
      String check,
      String letter,
      String letterName,
      String sign,
      String title,
      String reason,
      String reasonName,
      String details,
      String by,
      String at,
      boolean back) {}

  /**
   * Words in a field. {@code occurrence} counts from 0 how often the same words stand before, by
   * which a script finds them in rendered text.
   */
  public record PlaceJson(String field, int start, int end, String quote, int occurrence) {}

  /** A letter in words: its name, what it asks for, its verdict, and its checks. */
  public record LetterJson(
      String letter,
      String name,
      String meaning,
      String verdict,
      String label,
      List<CheckJson> checks) {}

  /** One check of a letter; {@code reason} says why it cannot judge, else null. */
  public record CheckJson(
      String check, String name, String verdict, String verdictName, String reason) {}
}
