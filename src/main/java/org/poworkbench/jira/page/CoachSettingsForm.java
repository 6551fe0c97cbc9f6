package org.poworkbench.jira.page;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.domain.settings.Judging;
import org.poworkbench.jira.issue.IssueFields;
import org.poworkbench.jira.story.Texts;

/** The form of the coach's settings: as maps and texts for its template, and back. */
public final class CoachSettingsForm {

  private static final List<String> TEXTS =
      List.of(
          "title",
          "intro",
          "on",
          "onHelp",
          "issueTypes",
          "issueTypesHelp",
          "small",
          "smallHelp",
          "pointsField",
          "pointsFieldHelp",
          "criteriaField",
          "criteriaFieldHelp",
          "teamField",
          "teamFieldHelp",
          "save",
          "preview",
          "cancel");

  private final ConstantsManager constants;
  private final IssueFields fields;
  private final Texts texts;
  private final JudgingForm judging;

  public CoachSettingsForm(ConstantsManager constants, IssueFields fields, Texts texts) {
    this.constants = constants;
    this.fields = fields;
    this.texts = texts;
    this.judging = new JudgingForm(texts);
  }

  /** What was typed in, as it was typed in. */
  record Input(
      boolean on,
      List<String> issueTypes,
      String small,
      String pointsField,
      String criteriaField,
      String teamField,
      Map<String, String> judging) {

    /** Of a form that leaves alone how stories are judged. */
    Input(
        boolean on,
        List<String> issueTypes,
        String small,
        String pointsField,
        String criteriaField,
        String teamField) {
      this(
          on,
          issueTypes,
          small,
          pointsField,
          criteriaField,
          teamField,
          JudgingForm.typed(Judging.DEFAULT));
    }

    static Input of(CoachSettings settings) {
      return new Input(
          settings.on(),
          settings.issueTypes(),
          PointsText.of(settings.smallMeansPoints()),
          settings.pointsField(),
          settings.criteriaField(),
          settings.teamField(),
          JudgingForm.typed(settings.judging()));
    }
  }

  /** What is wrong with the input, by field. */
  Map<String, String> errors(Input input) {
    Map<String, String> errors = new LinkedHashMap<>();
    if (input.on() && input.issueTypes().isEmpty()) {
      errors.put("issueTypes", texts.text("po.settings.issueTypes.none"));
    }
    if (PointsText.parse(input.small()).isEmpty()) {
      errors.put("small", texts.text("po.settings.small.wrong"));
    }
    if (isNone(input.criteriaField(), fields.textFields())) {
      errors.put("criteriaField", texts.text("po.settings.field.wrong"));
    }
    if (isNone(input.teamField(), fields.selectFields())) {
      errors.put("teamField", texts.text("po.settings.field.wrong"));
    }
    errors.putAll(judging.errors(input.judging()));
    return errors;
  }

  private static boolean isNone(String id, List<CustomField> offered) {
    return !id.isEmpty() && offered.stream().noneMatch(field -> field.getId().equals(id));
  }

  /** The settings that the input means; only for input without errors. */
  CoachSettings settings(Input input) {
    return new CoachSettings(
        input.on(),
        input.issueTypes(),
        PointsText.parse(input.small()).orElseThrow(),
        input.pointsField(),
        input.criteriaField(),
        input.teamField(),
        JudgingForm.settings(input.judging()));
  }

  /** Everything that the template shows. */
  Map<String, Object> page(Input input, Map<String, String> errors, boolean saved) {
    Map<String, Object> page = new LinkedHashMap<>();
    TEXTS.forEach(name -> page.put(name + "Text", texts.text("po.settings." + name)));
    page.put("saved", saved ? texts.text("po.judging.saved") : "");
    page.put("onChecked", input.on() ? "checked" : "");
    page.put("issueTypes", issueTypes(input));
    page.put("issueTypesError", errors.getOrDefault("issueTypes", ""));
    page.put("small", input.small());
    page.put("smallError", errors.getOrDefault("small", ""));
    page.put(
        "pointsFields",
        options("po.settings.pointsField.byName", fields.numberFields(), input.pointsField()));
    page.put(
        "criteriaFields",
        options("po.settings.criteriaField.none", fields.textFields(), input.criteriaField()));
    page.put("criteriaFieldError", errors.getOrDefault("criteriaField", ""));
    page.put(
        "teamFields",
        options("po.settings.teamField.none", fields.selectFields(), input.teamField()));
    page.put("teamFieldError", errors.getOrDefault("teamField", ""));
    page.putAll(judging.page(input.judging(), errors));
    page.put("action", "PoStoryCoachSettings");
    page.put("project", "");
    page.put("activeSection", "admin_plugins_menu/po-admin-section");
    page.put("activeTab", "po-story-coach-settings-link");
    return page;
  }

  private List<Map<String, String>> issueTypes(Input input) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (String name : allIssueTypes(input)) {
      rows.add(
          Map.of(
              "id",
              "po-type-" + rows.size(),
              "name",
              name,
              "checked",
              input.issueTypes().contains(name) ? "checked" : ""));
    }
    return rows;
  }

  // Chosen names that the site does not have stay visible, or saving would drop them unseen.
  private Set<String> allIssueTypes(Input input) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    constants.getAllIssueTypeObjects().stream().map(IssueType::getName).forEach(names::add);
    names.addAll(input.issueTypes());
    return names;
  }

  private List<Map<String, String>> options(
      String keyOfNone, List<CustomField> offered, String chosen) {
    Stream<Map<String, String>> none = Stream.of(option("", texts.text(keyOfNone), chosen));
    return Stream.concat(
            none, offered.stream().map(field -> option(field.getId(), field.getName(), chosen)))
        .toList();
  }

  private static Map<String, String> option(String value, String name, String chosen) {
    return Map.of("value", value, "name", name, "selected", value.equals(chosen) ? "selected" : "");
  }
}
