package org.poworkbench.sandbox.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** JSON that cannot be read, or has fields that nobody asked for, is the caller's mistake. */
final class UnreadableJson implements ExceptionMapper<JsonProcessingException> {
  @Override
  public Response toResponse(JsonProcessingException exception) {
    return Refusal.of(400, exception.getOriginalMessage());
  }
}
