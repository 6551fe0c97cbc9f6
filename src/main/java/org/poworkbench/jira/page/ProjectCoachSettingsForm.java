package org.poworkbench.jira.page;

import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.domain.settings.ProjectCoachSettings;
import org.poworkbench.jira.issue.IssueFields;
import org.poworkbench.jira.page.CoachSettingsForm.Input;
import org.poworkbench.jira.story.Texts;

/** The form of a project's settings: the site's form, in which each setting may follow the site. */
public final class ProjectCoachSettingsForm {

  private static final List<String> FIELDS =
      List.of("on", "issueTypes", "small", "criteriaField", "teamField");

  private static final List<String> SETTINGS =
      Stream.concat(FIELDS.stream(), JudgingForm.NAMES.stream()).toList();

  private final CoachSettingsForm form;
  private final SettingsInWords words;
  private final Texts texts;
  private final JudgingForm judging;

  public ProjectCoachSettingsForm(CoachSettingsForm form, IssueFields fields, Texts texts) {
    this.form = form;
    this.words = new SettingsInWords(fields, texts);
    this.texts = texts;
    this.judging = new JudgingForm(texts);
  }

  /**
   * What was typed in.
   *
   * @param followed names of the settings that are to be as the site has them
   * @param own what was typed in, of which those followed do not count
   */
  record ProjectInput(Set<String> followed, Input own) {

    static ProjectInput of(ProjectCoachSettings settings, CoachSettings inForce) {
      Set<String> followed = new TreeSet<>(SETTINGS);
      settings.on().ifPresent(own -> followed.remove("on"));
      settings.issueTypes().ifPresent(own -> followed.remove("issueTypes"));
      settings.smallMeansPoints().ifPresent(own -> followed.remove("small"));
      settings.criteriaField().ifPresent(own -> followed.remove("criteriaField"));
      settings.teamField().ifPresent(own -> followed.remove("teamField"));
      followed.removeAll(JudgingForm.NAMES);
      followed.addAll(JudgingForm.followed(settings.judging()));
      return new ProjectInput(followed, Input.of(inForce));
    }

    private boolean decides(String setting) {
      return !followed.contains(setting);
    }

    private Input over(Input site) {
      return new Input(
          decides("on") ? own.on() : site.on(),
          decides("issueTypes") ? own.issueTypes() : site.issueTypes(),
          decides("small") ? own.small() : site.small(),
          site.pointsField(),
          decides("criteriaField") ? own.criteriaField() : site.criteriaField(),
          decides("teamField") ? own.teamField() : site.teamField(),
          judgingOver(site.judging()));
    }

    private Map<String, String> judgingOver(Map<String, String> site) {
      Map<String, String> judging = new LinkedHashMap<>(site);
      own.judging()
          .forEach((name, typed) -> judging.put(name, decides(name) ? typed : site.get(name)));
      return judging;
    }
  }

  /** What is wrong with the input, by field; what follows the site is not the project's mistake. */
  Map<String, String> errors(ProjectInput input, CoachSettings site) {
    Map<String, String> errors = new LinkedHashMap<>(form.errors(input.over(Input.of(site))));
    errors.keySet().removeAll(input.followed());
    return errors;
  }

  /** The settings that the input means; only for input without errors. */
  ProjectCoachSettings settings(ProjectInput input) {
    return new ProjectCoachSettings(
        Optional.of(input.own().on()).filter(own -> input.decides("on")),
        Optional.of(input.own().issueTypes()).filter(own -> input.decides("issueTypes")),
        Optional.of(input.own().small())
            .filter(own -> input.decides("small"))
            .flatMap(PointsText::parse),
        Optional.of(input.own().criteriaField()).filter(own -> input.decides("criteriaField")),
        Optional.of(input.own().teamField()).filter(own -> input.decides("teamField")),
        JudgingForm.own(input.own().judging(), input.followed()));
  }

  /** Everything that the template shows. */
  Map<String, Object> page(
      Project project,
      ProjectInput input,
      CoachSettings site,
      Map<String, String> errors,
      boolean saved) {
    Map<String, Object> page = form.page(shown(input, Input.of(site)), errors, saved);
    page.put("introText", texts.text("po.settings.project.intro"));
    page.put(
        "differs",
        texts.text(
            "po.settings.project.differs",
            project.getName(),
            SETTINGS.size() - input.followed().size()));
    page.put("siteText", texts.text("po.settings.project.site"));
    page.put("projectText", texts.text("po.settings.project.here", project.getName()));
    page.put("action", "PoProjectStoryCoachSettings");
    page.put("project", project.getKey());
    page.put("activeSection", "atl.jira.proj.config");
    page.put("activeTab", "po-project-story-coach-settings-link");
    page.put("onSite", asSite(words.on(site)));
    page.put("issueTypesSite", asSite(words.issueTypes(site)));
    page.put("smallSite", asSite(words.small(site)));
    page.put("criteriaFieldSite", asSite(words.criteriaField(site)));
    page.put("teamFieldSite", asSite(words.teamField(site)));
    FIELDS.forEach(
        setting -> page.put(setting + "Follows", input.decides(setting) ? "" : "checked"));
    page.put("numbers", besideSite(JudgingForm.NUMBERS, page.get("numbers"), input, site));
    page.put("lists", besideSite(JudgingForm.LISTS, page.get("lists"), input, site));
    page.put(
        "language", besideSite(List.of(JudgingForm.LANGUAGE), page.get("language"), input, site));
    return page;
  }

  private List<Map<String, Object>> besideSite(
      List<String> names, Object settings, ProjectInput input, CoachSettings site) {
    List<Map<String, Object>> shown = new ArrayList<>();
    for (Object setting : (List<?>) settings) {
      String name = names.get(shown.size());
      Map<String, Object> beside = new LinkedHashMap<>();
      ((Map<?, ?>) setting).forEach((key, value) -> beside.put((String) key, value));
      beside.put("site", asSite(judging.says(name, site.judging())));
      beside.put("follows", input.decides(name) ? "" : "checked");
      shown.add(beside);
    }
    return shown;
  }

  private String asSite(String value) {
    return texts.text("po.settings.project.asSite", value);
  }

  // What follows the site shows the site's value, from which an own one then starts.
  private static Input shown(ProjectInput input, Input site) {
    return input.over(site);
  }
}
