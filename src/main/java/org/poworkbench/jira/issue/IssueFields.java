package org.poworkbench.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.poworkbench.domain.settings.CoachSettings;

/** Finds the custom fields of the site that say something about a story. */
public final class IssueFields {

  private static final String NUMBER_TYPE =
      "com.atlassian.jira.plugin.system.customfieldtypes:float";
  private static final List<String> TEXT_TYPES =
      List.of(
          "com.atlassian.jira.plugin.system.customfieldtypes:textarea",
          "com.atlassian.jira.plugin.system.customfieldtypes:textfield");
  private static final String SELECT_TYPE =
      "com.atlassian.jira.plugin.system.customfieldtypes:select";
  private static final String EPIC_LINK_TYPE = "com.pyxis.greenhopper.jira:gh-epic-link";
  private static final String SPRINT_TYPE = "com.pyxis.greenhopper.jira:gh-sprint";
  private static final List<String> POINTS_NAMES = List.of("Story Points", "Story Point Estimate");

  private final CustomFieldManager fields;

  public IssueFields(CustomFieldManager fields) {
    this.fields = fields;
  }

  /** The number field that holds the estimate: the one chosen, else the first with a usual name. */
  public Optional<CustomField> points(CoachSettings settings) {
    if (!settings.pointsField().isBlank()) {
      return Optional.ofNullable(fields.getCustomFieldObject(settings.pointsField()));
    }
    return POINTS_NAMES.stream()
        .map(fields::getCustomFieldObjectsByName)
        .flatMap(Collection::stream)
        .filter(field -> isOfType(field, NUMBER_TYPE))
        .min(Comparator.comparing(CustomField::getId));
  }

  /** The field that holds the epic, where Jira Software is there. */
  Optional<CustomField> epicLink() {
    return fields.getCustomFieldObjects().stream()
        .filter(field -> isOfType(field, EPIC_LINK_TYPE))
        .findFirst();
  }

  /** The field that holds the sprints, where Jira Software is there. */
  Optional<CustomField> sprint() {
    return fields.getCustomFieldObjects().stream()
        .filter(field -> isOfType(field, SPRINT_TYPE))
        .findFirst();
  }

  /** The field whose options are teams, if one is chosen and there. */
  public Optional<CustomField> team(CoachSettings settings) {
    return settings.teamField().isBlank()
        ? Optional.empty()
        : Optional.ofNullable(fields.getCustomFieldObject(settings.teamField()));
  }

  /** The text field that holds acceptance criteria; none when they stand in the description. */
  public Optional<CustomField> criteria(CoachSettings settings) {
    return Optional.of(settings.criteriaField())
        .filter(id -> !id.isBlank())
        .map(fields::getCustomFieldObject);
  }

  /** The number fields of the site, any of which may hold the estimate. */
  public List<CustomField> numberFields() {
    return ofTypes(List.of(NUMBER_TYPE));
  }

  /** The text fields of the site, any of which may hold acceptance criteria. */
  public List<CustomField> textFields() {
    return ofTypes(TEXT_TYPES);
  }

  /** The fields of the site in which one option is chosen, which may be a team. */
  public List<CustomField> selectFields() {
    return ofTypes(List.of(SELECT_TYPE));
  }

  /** The name of a custom field; its id when there is none of this id any more. */
  public String name(String id) {
    CustomField field = fields.getCustomFieldObject(id);
    return field == null ? id : field.getName();
  }

  private List<CustomField> ofTypes(List<String> types) {
    return fields.getCustomFieldObjects().stream()
        .filter(field -> types.contains(field.getCustomFieldType().getKey()))
        .sorted(Comparator.comparing(CustomField::getName))
        .toList();
  }

  private static boolean isOfType(CustomField field, String type) {
    return type.equals(field.getCustomFieldType().getKey());
  }
}
