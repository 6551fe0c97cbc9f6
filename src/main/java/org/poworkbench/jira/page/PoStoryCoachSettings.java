package org.poworkbench.jira.page;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.poworkbench.domain.settings.SiteSettings;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.job.BackfillJob;
import org.poworkbench.jira.page.CoachSettingsForm.Input;

/** The page 'Story coach settings'. Its name starts with Po because Jira keeps the actions of all apps in one list. */
@WebSudoRequired
public class PoStoryCoachSettings extends SettingsAction {

  private static final String FORM = "input";
  private static final String REFUSED = "securitybreach";

  private final transient Access access;
  private final transient SiteSettings settings;
  private final transient CoachSettingsForm form;
  private final transient BackfillJob checking;

  private boolean coachOn;
  private List<String> issueTypes = List.of();
  private String small = "";
  private String pointsField = "";
  private String criteriaField = "";
  private String teamField = "";
  private Map<String, Object> page = Map.of();

  @Inject
  public PoStoryCoachSettings(
      Access access, SiteSettings settings, CoachSettingsForm form, BackfillJob checking) {
    this.access = access;
    this.settings = settings;
    this.form = form;
    this.checking = checking;
  }

  /** Shows the settings that hold. */
  @Override
  @SupportedMethods({RequestMethod.GET})
  public String doDefault() {
    if (!access.isAdministrator()) {
      return REFUSED;
    }
    page = form.page(Input.of(settings.coach()), Map.of(), false);
    return FORM;
  }

  /** Keeps the settings typed in, or shows what is wrong with them. */
  @Override
  @RequiresXsrfCheck
  @SupportedMethods({RequestMethod.POST})
  protected String doExecute() {
    if (!access.isAdministrator()) {
      return REFUSED;
    }
    Input input =
        new Input(
            coachOn,
            issueTypes,
            small,
            pointsField,
            criteriaField,
            teamField,
            judgingOver(settings.coach().judging()));
    Map<String, String> errors = form.errors(input);
    if (errors.isEmpty()) {
      settings.change(form.settings(input));
      checking.start(access.personKey());
    }
    page = form.page(input, errors, errors.isEmpty());
    return FORM;
  }

  /** What the template shows: texts, and lists of texts. */
  public Map<String, Object> getPage() {
    return page;
  }

  public void setCoachOn(String value) {
    coachOn = "true".equals(value);
  }

  public void setIssueTypes(String[] names) {
    issueTypes = List.of(names);
  }

  public void setSmall(String value) {
    small = value;
  }

  public void setPointsField(String value) {
    pointsField = value;
  }

  public void setCriteriaField(String value) {
    criteriaField = value;
  }

  public void setTeamField(String value) {
    teamField = value;
  }
}
