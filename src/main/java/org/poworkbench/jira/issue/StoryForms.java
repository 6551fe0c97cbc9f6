package org.poworkbench.jira.issue;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import java.util.Optional;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.domain.settings.SettingsInForce;

/** Says of a form for an issue whether the coach looks at it, and where the parts of a story stand in it. */
public final class StoryForms {

  private final SettingsInForce settings;
  private final IssueFields fields;
  private final ConstantsManager constants;

  public StoryForms(SettingsInForce settings, IssueFields fields, ConstantsManager constants) {
    this.settings = settings;
    this.fields = fields;
    this.constants = constants;
  }

  /** The form that creates an issue of this type in this project, as a part of the parent if one is told. */
  public StoryForm of(Project project, String issueTypeId, Optional<Issue> parent) {
    return of(project, issueTypeId, null, parent.map(Issue::getKey).orElse(null));
  }

  /** The form that changes this issue, which may give it another type. */
  public StoryForm of(Issue issue, String issueTypeId) {
    return of(issue.getProjectObject(), issueTypeId, issue.getKey(), null);
  }

  private StoryForm of(Project project, String issueTypeId, String issueKey, String parentKey) {
    CoachSettings current = settings.inProject(project.getId());
    String type = typeName(issueTypeId);
    return new StoryForm(
        current.checks(type),
        project.getKey(),
        issueKey,
        parentKey,
        type,
        fields.points(current).map(CustomField::getId).orElse(null),
        current.criteriaField().isBlank() ? null : current.criteriaField(),
        fields.epicLink().map(CustomField::getId).orElse(null));
  }

  private String typeName(String id) {
    return constants.getAllIssueTypeObjects().stream()
        .filter(type -> type.getId().equals(id))
        .map(IssueConstant::getName)
        .findFirst()
        .orElse(null);
  }

  /**
   * A form in which a story may be written.
   *
   * @param checked whether issues of this type are checked in this project
   * @param issueKey the issue that is changed, null for a new one
   * @param parentKey the issue that a new one is to be a part of, null when none is told
   * @param issueType the name of the type as checks know it, whatever the reader's language; null when there is none
   * @param pointsField id of the field with the estimate, null when there is none
   * @param criteriaField id of the text field with acceptance criteria, null when they stand in the description
   * @param epicField id of the field with the epic, null when there is none
   */
  public record StoryForm(
      boolean checked,
      String projectKey,
      String issueKey,
      String parentKey,
      String issueType,
      String pointsField,
      String criteriaField,
      String epicField) {}
}
