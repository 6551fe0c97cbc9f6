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

  /** The number fields of the site, any of which may hold the estimate. */
  public List<CustomField> numberFields() {
    return fields.getCustomFieldObjects().stream()
        .filter(field -> isOfType(field, NUMBER_TYPE))
        .sorted(Comparator.comparing(CustomField::getName))
        .toList();
  }

  private static boolean isOfType(CustomField field, String type) {
    return type.equals(field.getCustomFieldType().getKey());
  }
}
