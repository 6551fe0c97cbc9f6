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
import java.util.function.BiFunction;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.access.VisibleStories;
import org.poworkbench.jira.access.VisibleStories.TooManyPartlyVisible;
import org.poworkbench.jira.backlog.BacklogAnswers;
import org.poworkbench.jira.backlog.BacklogExport;
import org.poworkbench.jira.backlog.BacklogHealthJson;
import org.poworkbench.jira.backlog.BacklogWish;

/** How the stories of a project's backlog do. For licensed users only, as Jira's default has it. */
@Path("projects/{projectKey}/backlog-health")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class BacklogHealthResource {

  private static final String CSV = "text/csv;charset=UTF-8";

  private final Access access;
  private final ProjectManager projects;
  private final BacklogAnswers answers;
  private final BacklogExport export;

  @Inject
  public BacklogHealthResource(
      Access access, ProjectManager projects, BacklogAnswers answers, BacklogExport export) {
    this.access = access;
    this.projects = projects;
    this.answers = answers;
    this.export = export;
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
    return answered(projectKey, request, answers::json);
  }

  /**
   * The stories of the filter as a table in CSV, all pages of it up to 5,000 stories. Outcomes as above.
   */
  @GET
  @Path("stories.csv")
  @Produces(CSV)
  public String stories(@PathParam("projectKey") String projectKey, @Context UriInfo request) {
    return answered(projectKey, request, export::stories);
  }

  /** The trend of the stories of the filter as a table in CSV. Outcomes as above. */
  @GET
  @Path("trend.csv")
  @Produces(CSV)
  public String trend(@PathParam("projectKey") String projectKey, @Context UriInfo request) {
    return answered(projectKey, request, export::trend);
  }

  private <T> T answered(
      String projectKey, UriInfo request, BiFunction<Project, BacklogWish, T> answer) {
    Project project =
        Optional.ofNullable(projects.getProjectByCurrentKey(projectKey))
            .filter(access::maySee)
            .orElseThrow(() -> RequestRefused.noSuchProject(projectKey));
    try {
      return answer.apply(project, BacklogWishReader.read(request.getQueryParameters()));
    } catch (TooManyPartlyVisible tooMany) {
      throw RequestRefused.tooMuch(
          "po.backlog.tooMany", tooMany.found(), VisibleStories.MOST_ASKED_FOR);
    }
  }
}
