package org.poworkbench.jira.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.access.VisibleStories;
import org.poworkbench.jira.access.VisibleStories.TooManyPartlyVisible;
import org.poworkbench.jira.backlog.BacklogAnswers;
import org.poworkbench.jira.backlog.BacklogHealthJson;

/** How the stories of a project's backlog do. For licensed users only, as Jira's default has it. */
@Path("projects/{projectKey}/backlog-health")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class BacklogHealthResource {

  private final Access access;
  private final ProjectManager projects;
  private final BacklogAnswers answers;

  @Inject
  public BacklogHealthResource(Access access, ProjectManager projects, BacklogAnswers answers) {
    this.access = access;
    this.projects = projects;
    this.answers = answers;
  }

  /**
   * Counts the open stories that the caller may see, and lists one page of them.
   *
   * <ul>
   *   <li>the caller may see the project -> 200, also when the coach is off there
   *   <li>a parameter is unknown or wrong -> 400 with its name and the reason
   *   <li>not logged in -> 401
   *   <li>there is no such project, it is archived, or the caller may not see it -> 404, alike for all
   *   <li>the caller may see a part of the project only, and too many stories would have to be asked for one by one -> 422
   * </ul>
   */
  @GET
  public BacklogHealthJson health(
      @PathParam("projectKey") String projectKey, @Context UriInfo request) {
    Project project =
        Optional.ofNullable(projects.getProjectByCurrentKey(projectKey))
            .filter(access::maySee)
            .orElseThrow(() -> RequestRefused.noSuchProject(projectKey));
    try {
      return answers.json(project, BacklogWishReader.read(request.getQueryParameters()));
    } catch (TooManyPartlyVisible tooMany) {
      throw RequestRefused.tooMuch(
          "po.backlog.tooMany", tooMany.found(), VisibleStories.MOST_ASKED_FOR);
    }
  }
}
