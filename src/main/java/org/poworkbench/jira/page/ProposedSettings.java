package org.poworkbench.jira.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.jira.page.CoachSettingsForm.Input;

/** Settings that somebody tries out: what holds, but for what is told otherwise. */
public final class ProposedSettings {

  private final CoachSettingsForm form;

  public ProposedSettings(CoachSettingsForm form) {
    this.form = form;
  }

  /**
   * What is wrong with it, by name.
   *
   * @param told what is told otherwise by name, as the form has it; empty to be as the site has it
   */
  public Map<String, String> errors(
      Map<String, Optional<String>> told, CoachSettings inForce, CoachSettings site) {
    return form.errors(input(told, inForce, site));
  }

  /** The settings that are meant, once nothing is wrong. */
  public CoachSettings settings(
      Map<String, Optional<String>> told, CoachSettings inForce, CoachSettings site) {
    return form.settings(input(told, inForce, site));
  }

  private static Input input(
      Map<String, Optional<String>> told, CoachSettings inForce, CoachSettings site) {
    Input now = Input.of(inForce);
    Input above = Input.of(site);
    Map<String, String> judging = new LinkedHashMap<>(now.judging());
    judging.replaceAll(
        (name, kept) -> value(name, told, now, above, input -> input.judging().get(name)));
    return new Input(
        now.on(),
        now.issueTypes(),
        value("small", told, now, above, Input::small),
        now.pointsField(),
        value("criteriaField", told, now, above, Input::criteriaField),
        now.teamField(),
        judging);
  }

  private static String value(
      String name,
      Map<String, Optional<String>> told,
      Input now,
      Input site,
      Function<Input, String> reading) {
    return told.containsKey(name)
        ? told.get(name).orElseGet(() -> reading.apply(site))
        : reading.apply(now);
  }
}
