package org.poworkbench.jira.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.domain.settings.ProjectCoachSettings;
import org.poworkbench.domain.story.WatchedWords;
import org.poworkbench.domain.story.WordChoices;

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
    values.put("mostCriteria", String.valueOf(settings.judging().mostCriteria()));
    values.put("timesUsual", String.valueOf(settings.judging().timesUsual()));
    values.put("mostWords", String.valueOf(settings.judging().mostWords()));
    values.put("language", settings.judging().words().language().name());
    for (WatchedWords list : WatchedWords.values()) {
      values.put(list.key(), text(settings.judging().words().in(list)));
    }
    return values;
  }

  private static Map<String, String> values(ProjectCoachSettings settings) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("on", text(settings.on()));
    values.put("issueTypes", text(settings.issueTypes().map(names -> String.join(", ", names))));
    values.put("small", text(settings.smallMeansPoints()));
    values.put("criteriaField", text(settings.criteriaField()));
    values.put("teamField", text(settings.teamField()));
    values.put("mostCriteria", text(settings.judging().mostCriteria()));
    values.put("timesUsual", text(settings.judging().timesUsual()));
    values.put("mostWords", text(settings.judging().mostWords()));
    values.put("language", text(settings.judging().language()));
    for (WatchedWords list : WatchedWords.values()) {
      WordChoices own = settings.judging().lists().get(list);
      values.put(list.key(), own == null ? null : text(own));
    }
    return values;
  }

  /** What differs from the usual list: "+put in, -taken out". */
  private static String text(WordChoices choices) {
    return Stream.concat(
            choices.added().stream().sorted().map(word -> "+" + word),
            choices.removed().stream().sorted().map(word -> "-" + word))
        .collect(Collectors.joining(", "));
  }

  private static String text(Optional<?> value) {
    return value.map(String::valueOf).orElse(null);
  }
}
