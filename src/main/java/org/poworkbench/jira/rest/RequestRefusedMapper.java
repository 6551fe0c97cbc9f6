package org.poworkbench.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.poworkbench.jira.story.Texts;

/** Answers the caller's mistakes with field and reason. */
@Provider
public final class RequestRefusedMapper implements ExceptionMapper<RequestRefused> {

  private final Texts texts;

  @Inject
  public RequestRefusedMapper(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Response toResponse(RequestRefused refused) {
    String reason = texts.text(refused.reasonKey(), refused.arguments());
    return Response.status(refused.status())
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(ErrorsJson.of(refused.field(), reason))
        .build();
  }
}
