package org.poworkbench.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.poworkbench.domain.failure.Failures;
import org.poworkbench.jira.story.Texts;

/** Notes what nobody expected and answers its id, nothing of its cause. */
@Provider
public final class UnexpectedFailureMapper implements ExceptionMapper<Throwable> {

  private final Texts texts;
  private final Failures failures;

  @Inject
  public UnexpectedFailureMapper(Texts texts, Failures failures) {
    this.texts = texts;
    this.failures = failures;
  }

  @Override
  public Response toResponse(Throwable failure) {
    return failure instanceof WebApplicationException answer
        ? answer.getResponse()
        : unexpected(failures.note("a REST request", failure));
  }

  private Response unexpected(String id) {
    return Response.serverError()
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(ErrorsJson.failure(texts.text("po.rest.failed", id), id))
        .build();
  }
}
