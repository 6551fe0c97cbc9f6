package org.poworkbench.sandbox.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what nobody expected with an id, which the log has with its cause. */
final class FailureMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = LoggerFactory.getLogger(FailureMapper.class);

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof WebApplicationException known) {
      return answer(known.getResponse().getStatus(), known.getMessage());
    }
    if (failure instanceof JsonProcessingException broken) {
      return answer(
          400, "The body is not the JSON that is expected: " + broken.getOriginalMessage());
    }
    String id = UUID.randomUUID().toString();
    LOG.error("Request failed, id {}", id, failure);
    return answer(500, "Internal server error, id " + id);
  }

  private static Response answer(int status, String message) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(Json.object("errorMessages", List.of(message), "errors", Map.of()))
        .build();
  }
}
