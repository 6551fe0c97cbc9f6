package org.poworkbench.jira.rest;

import com.atlassian.jira.issue.Issue;
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
import org.poworkbench.domain.aside.DecidingOnFindings;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.access.People;
import org.poworkbench.jira.field.KeepingStoryFields;
import org.poworkbench.jira.issue.ReviewingStories;
import org.poworkbench.jira.issue.ReviewingStories.ReviewedStory;
import org.poworkbench.jira.issue.StoryAnswers;
import org.poworkbench.jira.story.StoryCheckJson;
import org.poworkbench.jira.story.Texts;
import org.poworkbench.jira.workflow.OfferedGates;

/**
 * Sets findings of an issue aside and lets them count again, for who may edit the issue; and tells who decided so, to who
 * may see it.
 */
@Path("/")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class FindingResource {

  private final Access access;
  private final ReviewingStories reviews;
  private final DecidingOnFindings deciding;
  private final KeepingStoryFields fields;
  private final StoryAnswers answers;
  private final OfferedGates gates;
  private final People people;
  private final Texts texts;

  @Inject
  public FindingResource(
      Access access,
      ReviewingStories reviews,
      DecidingOnFindings deciding,
      KeepingStoryFields fields,
      StoryAnswers answers,
      OfferedGates gates,
      People people,
      Texts texts) {
    this.access = access;
    this.reviews = reviews;
    this.deciding = deciding;
    this.fields = fields;
    this.answers = answers;
    this.gates = gates;
    this.people = people;
    this.texts = texts;
  }

  /**
   * Sets the finding of a check aside. Twice is as once; with another reason, that one holds.
   *
   * <ul>
   *   <li>the check finds something, and the caller may edit the issue -> 200 with the check of the
   *       issue as it is now judged
   *   <li>no JSON object, no reason or an unknown one, details missing or too long -> 400 with field
   *       and reason
   *   <li>not logged in -> 401
   *   <li>the caller may see the issue but not edit it -> 403
   *   <li>there is no such issue, or the caller may not see it, alike for both; no such check -> 404
   *   <li>the check finds nothing on the issue as it stands -> 409
   * </ul>
   */
  @POST
  @Path("issues/{key}/findings/{check}/set-aside")
  @Consumes(MediaType.APPLICATION_JSON)
  public StoryCheckJson setAside(
      @PathParam("key") String key, @PathParam("check") String check, InputStream body)
      throws IOException {
    Issue issue = editable(key);
    SetAsideRequest request = SetAsideRequest.read(body);
    ReviewedStory reviewed = reviewed(issue, check);
    boolean found =
        deciding.setAside(
            issue.getId(),
            check,
            reviewed.review(),
            reviewed.story(),
            request.reason(),
            request.details(),
            access.personKey());
    if (!found) {
      throw RequestRefused.conflict("check", "po.setAside.refused.notMissed");
    }
    return judgedAgain(issue);
  }

  /**
   * Lets the finding of a check count again. Where it counts already, nothing changes.
   *
   * <ul>
   *   <li>the caller may edit the issue -> 200 with the check of the issue as it is now judged
   *   <li>not logged in -> 401
   *   <li>the caller may see the issue but not edit it -> 403
   *   <li>there is no such issue, or the caller may not see it, alike for both; no such check -> 404
   * </ul>
   */
  @POST
  @Path("issues/{key}/findings/{check}/count-again")
  public StoryCheckJson countAgain(@PathParam("key") String key, @PathParam("check") String check) {
    Issue issue = editable(key);
    reviewed(issue, check);
    deciding.countAgain(issue.getId(), check, access.personKey());
    return judgedAgain(issue);
  }

  /**
   * All that was decided of the findings of an issue, the oldest first.
   *
   * <ul>
   *   <li>the caller may see the issue -> 200
   *   <li>not logged in -> 401
   *   <li>there is no such issue, or the caller may not see it -> 404, alike for both
   * </ul>
   */
  @GET
  @Path("issues/{key}/finding-decisions")
  public DecisionsJson decisions(@PathParam("key") String key) {
    return DecisionsJson.of(deciding.history(visible(key).getId()), texts, people::name);
  }

  private Issue visible(String key) {
    return access.visibleIssue(key).orElseThrow(() -> RequestRefused.noSuchIssue(key));
  }

  private Issue editable(String key) {
    Issue issue = visible(key);
    if (!access.maySetAside(issue)) {
      throw RequestRefused.forbidden("po.setAside.refused.mayNotEdit");
    }
    return issue;
  }

  private ReviewedStory reviewed(Issue issue, String check) {
    ReviewedStory reviewed = reviews.review(issue);
    if (reviewed.review().results().stream().noneMatch(result -> result.check().equals(check))) {
      throw RequestRefused.notFound("check", "po.setAside.refused.check", check);
    }
    return reviewed;
  }

  // Also when nothing was decided anew: a call that is repeated mends what went wrong the first
  // time.
  private StoryCheckJson judgedAgain(Issue issue) {
    fields.recheck(issue.getId());
    return answers.json(reviews.review(issue), answers.forCoach(issue).before(gates.of(issue)));
  }
}
