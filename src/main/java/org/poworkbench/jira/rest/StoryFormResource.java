package org.poworkbench.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.issue.StoryForms;
import org.poworkbench.jira.issue.StoryForms.StoryForm;

/** What the live coach asks once of a form before it looks at its texts. */
@Path("story-form")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class StoryFormResource {

  private final Access access;
  private final ProjectManager projects;
  private final StoryForms forms;

  @Inject
  public StoryFormResource(Access access, ProjectManager projects, StoryForms forms) {
    this.access = access;
    this.projects = projects;
    this.forms = forms;
  }

  /**
   * The form that creates an issue of a type in a project, perhaps as a part of another, or changes an issue; the type chosen in the form comes before
   * that of the issue.
   *
   * <ul>
   *   <li>the caller may see the project or issue -> 200
   *   <li>neither project nor issue is named, or no type of a new issue -> 400 with field and reason
   *   <li>not logged in -> 401
   *   <li>there is no such project or issue, or the caller may not see it -> 404, alike for both
   * </ul>
   */
  @GET
  public StoryForm form(
      @QueryParam("projectId") Long projectId,
      @QueryParam("issueId") Long issueId,
      @QueryParam("parentId") Long parentId,
      @QueryParam("issueTypeId") String issueTypeId) {
    if (issueId != null) {
      Issue issue = issue("issueId", issueId);
      return forms.of(issue, given(issueTypeId).orElse(issue.getIssueTypeId()));
    }
    return forms.of(
        project(projectId),
        given(issueTypeId).orElseThrow(() -> missing("issueTypeId")),
        Optional.ofNullable(parentId).map(id -> issue("parentId", id)));
  }

  private Issue issue(String field, long id) {
    return access
        .visibleIssue(id)
        .orElseThrow(() -> RequestRefused.notFound(field, "po.rest.issue.missing", id));
  }

  private Project project(Long id) {
    if (id == null) {
      throw missing("projectId");
    }
    return Optional.ofNullable(projects.getProjectObj(id))
        .filter(access::maySee)
        .orElseThrow(() -> RequestRefused.notFound("projectId", "po.rest.project.missing", id));
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).filter(some -> !some.isBlank());
  }

  private static RequestRefused missing(String field) {
    return RequestRefused.wrong(field, "po.rest.field.missing");
  }
}
