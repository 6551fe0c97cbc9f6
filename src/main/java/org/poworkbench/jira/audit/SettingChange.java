package org.poworkbench.jira.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.domain.settings.ProjectCoachSettings;

/**
 * A setting before and after. Values are told as they are kept, in no language.
 *
 * @param setting the name of the setting
 * @param before null when a project had followed its site
 * @param after null when a project follows its site now
 */
public record SettingChange(String setting, String before, String after) {

  static List<SettingChange> between(CoachSettings before, CoachSettings after) {
    return between(values(before), values(after));
  }

  static List<SettingChange> between(ProjectCoachSettings before, ProjectCoachSettings after) {
    return between(values(before), values(after));
  }

  private static List<SettingChange> between(
      Map<String, String> before, Map<String, String> after) {
    List<SettingChange> changes = new ArrayList<>();
    after.forEach(
        (setting, value) -> {
          if (!Objects.equals(before.get(setting), value)) {
            changes.add(new SettingChange(setting, before.get(setting), value));
          }
        });
    return changes;
  }

  private static Map<String, String> values(CoachSettings settings) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("on", String.valueOf(settings.on()));
    values.put("issueTypes", String.join(", ", settings.issueTypes()));
    values.put("small", String.valueOf(settings.smallMeansPoints()));
    values.put("pointsField", settings.pointsField());
    values.put("criteriaField", settings.criteriaField());
    values.put("teamField", settings.teamField());
    return values;
  }

  private static Map<String, String> values(ProjectCoachSettings settings) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("on", text(settings.on()));
    values.put("issueTypes", text(settings.issueTypes().map(names -> String.join(", ", names))));
    values.put("small", text(settings.smallMeansPoints()));
    values.put("criteriaField", text(settings.criteriaField()));
    values.put("teamField", text(settings.teamField()));
    return values;
  }

  private static String text(Optional<?> value) {
    return value.map(String::valueOf).orElse(null);
  }
}
