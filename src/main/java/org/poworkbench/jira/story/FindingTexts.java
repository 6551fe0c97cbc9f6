package org.poworkbench.jira.story;

import java.util.List;
import java.util.function.Predicate;
import org.poworkbench.domain.story.Finding;
import org.poworkbench.domain.story.Letter;

/** What a finding says to one reader: of other issues it counts and names only those that the reader may see. */
public final class FindingTexts {

  private final Texts texts;
  private final Predicate<String> maySee;

  /** {@code maySee} tells of an issue key whether the person at hand may see that issue. */
  public FindingTexts(Texts texts, Predicate<String> maySee) {
    this.texts = texts;
    this.maySee = maySee;
  }

  /** What was found. */
  public String title(Finding finding) {
    return text(finding, "title");
  }

  /** How to mend it. */
  public String mend(Finding finding) {
    return text(finding, "mend");
  }

  /** The sentence that names this as the next thing to do. */
  public String next(Finding finding) {
    return text(finding, "next");
  }

  /** The letter in words, or the word for the form of the text. */
  public String letterName(Finding finding) {
    return texts.text("letter." + finding.letter().map(Letter::word).orElse("form") + ".name");
  }

  /** What stands before it: the letter, or a sign for the form of the text. */
  public String sign(Finding finding) {
    return finding.letter().map(Letter::symbol).orElseGet(() -> texts.text("letter.form.sign"));
  }

  /** Keys of the other issues meant that the reader may see. */
  public List<String> visibleIssues(Finding finding) {
    return finding.missed().issues().stream().filter(maySee).toList();
  }

  /** Whether other issues are meant that the reader may not see. */
  public boolean hidesIssues(Finding finding) {
    return visibleIssues(finding).size() < finding.missed().issues().size();
  }

  private String text(Finding finding, String part) {
    return texts.text("check." + finding.check() + '.' + part, details(finding));
  }

  private Object[] details(Finding finding) {
    return finding.missed().issues().isEmpty()
        ? finding.missed().details().toArray()
        : new Object[] {visibleIssues(finding).size()};
  }
}
