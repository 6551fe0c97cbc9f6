package org.poworkbench.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.issue.ReviewingStories;
import org.poworkbench.jira.issue.ReviewingStories.ReviewedStory;
import org.poworkbench.jira.issue.StoryAnswers;
import org.poworkbench.jira.rest.StoryRequestReader.StoryRequest;
import org.poworkbench.jira.story.IssueForCoach;
import org.poworkbench.jira.story.StoryCheckJson;
import org.poworkbench.jira.workflow.OfferedGates;

/** Story checks of texts that are no issue yet, and of issues. For licensed users only, as Jira's default has it. */
@Path("/")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class StoryCheckResource {

  private final Access access;
  private final ProjectManager projects;
  private final ReviewingStories reviews;
  private final StoryAnswers answers;
  private final OfferedGates gates;

  @Inject
  public StoryCheckResource(
      Access access,
      ProjectManager projects,
      ReviewingStories reviews,
      StoryAnswers answers,
      OfferedGates gates) {
    this.access = access;
    this.projects = projects;
    this.reviews = reviews;
    this.answers = answers;
    this.gates = gates;
  }

  /**
   * Checks a story that is being written. Nothing is stored.
   *
   * <ul>
   *   <li>the story can be read -> 200 with its check
   *   <li>no JSON object, a field unknown, missing or of the wrong kind, a project or
   *       issue that is not there or that the caller may not see -> 400 with field and reason
   *   <li>not logged in -> 401
   *   <li>more than 1,500,000 bytes -> 413
   * </ul>
   */
  @POST
  @Path("story-checks")
  @Consumes(MediaType.APPLICATION_JSON)
  public StoryCheckJson checkText(InputStream body) throws IOException {
    StoryRequest request = StoryRequestReader.read(body);
    return answers.json(review(request), IssueForCoach.UNSAVED);
  }

  private ReviewedStory review(StoryRequest request) {
    Optional<Project> project = request.projectKey().map(this::project);
    if (request.issueKey().isPresent()) {
      return reviews.review(issue(request.issueKey().get()), request::over, access::maySee);
    }
    return project
        .map(known -> reviews.review(request.story(), known, access::maySee))
        .orElseGet(() -> reviews.review(request.story(), access::maySee));
  }

  private Project project(String key) {
    return Optional.ofNullable(projects.getProjectObjByKey(key))
        .filter(access::maySee)
        .orElseThrow(() -> RequestRefused.wrong("projectKey", "po.rest.project.missing", key));
  }

  private Issue issue(String key) {
    return access
        .visibleIssue(key)
        .orElseThrow(() -> RequestRefused.wrong("issueKey", "po.rest.issue.missing", key));
  }

  /**
   * Checks an issue as it stands.
   *
   * <ul>
   *   <li>the caller may see the issue -> 200 with its check
   *   <li>not logged in -> 401
   *   <li>there is no such issue, or the caller may not see it -> 404, alike for both
   * </ul>
   */
  @GET
  @Path("issues/{key}/story-check")
  public StoryCheckJson checkIssue(@PathParam("key") String key) {
    Issue issue = access.visibleIssue(key).orElseThrow(() -> RequestRefused.noSuchIssue(key));
    return answers.json(reviews.review(issue), answers.forCoach(issue).before(gates.of(issue)));
  }
}
