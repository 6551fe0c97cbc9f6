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
          "save",
          "cancel");

  private final ConstantsManager constants;
  private final IssueFields fields;
  private final Texts texts;

  public CoachSettingsForm(ConstantsManager constants, IssueFields fields, Texts texts) {
    this.constants = constants;
    this.fields = fields;
    this.texts = texts;
  }

  /** What was typed in, as it was typed in. */
  record Input(boolean on, List<String> issueTypes, String small, String pointsField) {

    static Input of(CoachSettings settings) {
      return new Input(
          settings.on(),
          settings.issueTypes(),
          PointsText.of(settings.smallMeansPoints()),
          settings.pointsField());
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
    return errors;
  }

  /** The settings that the input means; only for input without errors. */
  CoachSettings settings(Input input) {
    return new CoachSettings(
        input.on(),
        input.issueTypes(),
        PointsText.parse(input.small()).orElseThrow(),
        input.pointsField(),
        "",
        "");
  }

  /** Everything that the template shows. */
  Map<String, Object> page(Input input, Map<String, String> errors, boolean saved) {
    Map<String, Object> page = new LinkedHashMap<>();
    TEXTS.forEach(name -> page.put(name + "Text", texts.text("po.settings." + name)));
    page.put("saved", saved ? texts.text("po.settings.saved") : "");
    page.put("onChecked", input.on() ? "checked" : "");
    page.put("issueTypes", issueTypes(input));
    page.put("issueTypesError", errors.getOrDefault("issueTypes", ""));
    page.put("small", input.small());
    page.put("smallError", errors.getOrDefault("small", ""));
    page.put("pointsFields", pointsFields(input));
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

  private List<Map<String, String>> pointsFields(Input input) {
    Stream<Map<String, String>> byName =
        Stream.of(option("", texts.text("po.settings.pointsField.byName"), input));
    return Stream.concat(byName, fields.numberFields().stream().map(field -> option(field, input)))
        .toList();
  }

  private static Map<String, String> option(CustomField field, Input input) {
    return option(field.getId(), field.getName(), input);
  }

  private static Map<String, String> option(String value, String name, Input input) {
    return Map.of(
        "value", value,
        "name", name,
        "selected", value.equals(input.pointsField()) ? "selected" : "");
  }
}
