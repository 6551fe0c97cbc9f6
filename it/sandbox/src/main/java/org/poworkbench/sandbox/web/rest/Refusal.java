package org.poworkbench.sandbox.web.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** A refusal in the shape that REST v2 gives its own. */
final class Refusal {
  private Refusal() {}

  static Response of(int status, String message) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(Map.of("message", message, "status-code", status))
        .build();
  }
}
