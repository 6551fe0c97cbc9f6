package org.poworkbench.sandbox.rest;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.poworkbench.sandbox.boards.PlanningRefused;

/** A request that is refused, with Jira's status and errors. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Collection<String> messages;
  private final transient Map<String, String> errors;

  private Refusal(int status, Collection<String> messages, Map<String, String> errors) {
    super(messages + " " + errors);
    this.status = status;
    this.messages = messages;
    this.errors = errors;
  }

  static Refusal badRequest(String message) {
    return new Refusal(400, List.of(message), Map.of());
  }

  static Refusal badRequest(Collection<String> messages) {
    return new Refusal(400, messages, Map.of());
  }

  static Refusal badField(String field, String message) {
    return new Refusal(400, List.of(), Map.of(field, message));
  }

  static Refusal notFound(String message) {
    return new Refusal(404, List.of(message), Map.of());
  }

  static Refusal forbidden(String message, Callers.Caller caller) {
    return new Refusal(caller.isAnonymous() ? 401 : 403, List.of(message), Map.of());
  }

  /** What cannot be planned on a board. */
  static Refusal of(PlanningRefused refused, Callers.Caller caller) {
    List<String> messages = refused.errors().isEmpty() ? List.of(refused.getMessage()) : List.of();
    int status =
        switch (refused.kind()) {
          case INVALID -> 400;
          case FORBIDDEN -> caller.isAnonymous() ? 401 : 403;
          case NOT_FOUND -> 404;
        };
    return new Refusal(status, messages, refused.errors());
  }

  /** Errors of a service with the status that Jira gives for their reasons. */
  static Refusal of(ErrorCollection errors, Callers.Caller caller) {
    return new Refusal(
        status(errors, caller),
        List.copyOf(errors.getErrorMessages()),
        Map.copyOf(errors.getErrors()));
  }

  private static int status(ErrorCollection errors, Callers.Caller caller) {
    if (errors.getReasons().contains(Reason.NOT_FOUND)) {
      return 404;
    }
    if (errors.getReasons().contains(Reason.FORBIDDEN)) {
      return caller.isAnonymous() ? 401 : 403;
    }
    return 400;
  }

  int status() {
    return status;
  }

  Map<String, Object> body() {
    return Json.object("errorMessages", messages, "errors", errors);
  }
}
