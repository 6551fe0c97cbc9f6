package org.poworkbench.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.poworkbench.domain.backfill.BackfillRecord;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.access.People;
import org.poworkbench.jira.job.BackfillInWords;
import org.poworkbench.jira.job.BackfillJob;

/**
 * The check of existing stories, for administrators.
 *
 * <ul>
 *   <li>an administrator asks -> 200 with how far it has come
 *   <li>not logged in -> 401
 *   <li>somebody else asks -> 403
 * </ul>
 */
@Path("story-backfill")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public final class BackfillResource {

  private final Access access;
  private final People people;
  private final BackfillRecord record;
  private final BackfillInWords words;
  private final BackfillJob job;

  @Inject
  public BackfillResource(
      Access access, People people, BackfillRecord record, BackfillInWords words, BackfillJob job) {
    this.access = access;
    this.people = people;
    this.record = record;
    this.words = words;
    this.job = job;
  }

  /** How far it has come. */
  @GET
  public BackfillJson state() {
    requireAdministrator();
    return answer();
  }

  /** Starts from the first issue, unless a run is under way. */
  @POST
  @Path("start")
  public BackfillJson start() {
    requireAdministrator();
    job.start(access.personKey());
    return answer();
  }

  /** Goes on where a run was stopped or failed. */
  @POST
  @Path("continue")
  public BackfillJson resume() {
    requireAdministrator();
    job.resume();
    return answer();
  }

  /** Lets the run finish the issues in hand and stop. */
  @POST
  @Path("stop")
  public BackfillJson stop() {
    requireAdministrator();
    job.stop();
    return answer();
  }

  private BackfillJson answer() {
    return BackfillJson.of(record, words, access, people);
  }

  private void requireAdministrator() {
    if (!access.isAdministrator()) {
      throw RequestRefused.notAdministrator();
    }
  }
}
