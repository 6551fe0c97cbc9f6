package org.poworkbench.jira.page;

import java.util.List;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.jira.issue.IssueFields;
import org.poworkbench.jira.story.Texts;

/** Says the values of the coach's settings in words of the reader. */
final class SettingsInWords {

  private final IssueFields fields;
  private final Texts texts;

  SettingsInWords(IssueFields fields, Texts texts) {
    this.fields = fields;
    this.texts = texts;
  }

  String on(CoachSettings settings) {
    return texts.text(settings.on() ? "po.settings.on.yes" : "po.settings.on.no");
  }

  String issueTypes(CoachSettings settings) {
    List<String> names = settings.issueTypes();
    return names.isEmpty() ? texts.text("po.settings.issueTypes.no") : String.join(", ", names);
  }

  String small(CoachSettings settings) {
    return texts.text("po.settings.small.value", PointsText.of(settings.smallMeansPoints()));
  }

  String criteriaField(CoachSettings settings) {
    return field(settings.criteriaField(), "po.settings.criteriaField");
  }

  String teamField(CoachSettings settings) {
    return field(settings.teamField(), "po.settings.teamField");
  }

  private String field(String id, String key) {
    return id.isEmpty() ? texts.text(key + ".none") : texts.text(key + ".value", fields.name(id));
  }
}
