package org.poworkbench.jira.page;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.poworkbench.domain.settings.Judging;
import org.poworkbench.domain.settings.ProjectCoachSettings;
import org.poworkbench.domain.settings.ProjectSettings;
import org.poworkbench.domain.settings.SiteSettings;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.job.BackfillJob;
import org.poworkbench.jira.page.CoachSettingsForm.Input;
import org.poworkbench.jira.page.ProjectCoachSettingsForm.ProjectInput;

/** The page 'Story coach' of a project's settings, for those who administer the project. */
public class PoProjectStoryCoachSettings extends SettingsAction {

  private static final String FORM = "input";
  private static final String REFUSED = "securitybreach";

  private final transient Access access;
  private final transient ProjectManager projects;
  private final transient SiteSettings site;
  private final transient ProjectSettings settings;
  private final transient ProjectCoachSettingsForm form;
  private final transient BackfillJob checking;

  private String projectKey = "";
  private Set<String> followed = Set.of();
  private boolean coachOn;
  private List<String> issueTypes = List.of();
  private String small = "";
  private String criteriaField = "";
  private String teamField = "";
  private Map<String, Object> page = Map.of();

  @Inject
  public PoProjectStoryCoachSettings(
      Access access,
      ProjectManager projects,
      SiteSettings site,
      ProjectSettings settings,
      ProjectCoachSettingsForm form,
      BackfillJob checking) {
    this.access = access;
    this.projects = projects;
    this.site = site;
    this.settings = settings;
    this.form = form;
    this.checking = checking;
  }

  /** Shows the settings that hold in the project. */
  @Override
  @SupportedMethods({RequestMethod.GET})
  public String doDefault() {
    return inProject(this::show);
  }

  /** Keeps the settings typed in, or shows what is wrong with them. */
  @Override
  @RequiresXsrfCheck
  @SupportedMethods({RequestMethod.POST})
  protected String doExecute() {
    return inProject(this::save);
  }

  private String show(Project project) {
    ProjectCoachSettings own = settings.of(project.getId());
    ProjectInput input = ProjectInput.of(own, own.over(site.coach()));
    page = form.page(project, input, site.coach(), Map.of(), false);
    return FORM;
  }

  private String save(Project project) {
    ProjectCoachSettings own = settings.of(project.getId());
    Judging inForce = own.over(site.coach()).judging();
    ProjectInput input =
        new ProjectInput(
            followed(own),
            new Input(
                coachOn, issueTypes, small, "", criteriaField, teamField, judgingOver(inForce)));
    Map<String, String> errors = form.errors(input, site.coach());
    if (errors.isEmpty()) {
      settings.change(project.getId(), form.settings(input));
      checking.start(access.personKey());
    }
    page = form.page(project, input, site.coach(), errors, errors.isEmpty());
    return FORM;
  }

  private Set<String> followed(ProjectCoachSettings own) {
    Set<String> all = new TreeSet<>(followed);
    JudgingForm.followed(own.judging()).stream().filter(untold()::contains).forEach(all::add);
    return all;
  }

  // A project that is not there is refused like one that the person does not administer.
  private String inProject(Function<Project, String> command) {
    return Optional.ofNullable(projects.getProjectObjByKey(projectKey))
        .filter(access::mayAdminister)
        .map(
            project -> {
              String result = command.apply(project);
              page.put("administrator", access.isAdministrator() ? "true" : "");
              return result;
            })
        .orElse(REFUSED);
  }

  /** What the template shows: texts, and lists of texts. */
  public Map<String, Object> getPage() {
    return page;
  }

  public void setProjectKey(String value) {
    projectKey = value;
  }

  public void setAsSite(String[] names) {
    followed = Set.of(names);
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

  public void setCriteriaField(String value) {
    criteriaField = value;
  }

  public void setTeamField(String value) {
    teamField = value;
  }
}
