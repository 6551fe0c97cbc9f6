package org.poworkbench.jira.rest;

import jakarta.ws.rs.core.Response.Status;

/** The caller made a mistake or asks for what is not there. */
final class RequestRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int TOO_MUCH = 422;

  private final int status;
  private final String field;
  private final String reasonKey;
  private final transient Object[] arguments;

  private RequestRefused(int status, String field, String reasonKey, Object... arguments) {
    super(status + " " + field + " " + reasonKey);
    this.status = status;
    this.field = field;
    this.reasonKey = reasonKey;
    this.arguments = arguments;
  }

  /** A field of the request is wrong. */
  static RequestRefused wrong(String field, String reasonKey, Object... arguments) {
    return new RequestRefused(Status.BAD_REQUEST.getStatusCode(), field, reasonKey, arguments);
  }

  /** The request is too large. */
  static RequestRefused tooLarge(String reasonKey, Object... arguments) {
    return new RequestRefused(
        Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(), null, reasonKey, arguments);
  }

  /** There is no such issue, or none that the caller may see: the answer does not tell which. */
  static RequestRefused noSuchIssue(String key) {
    return notFound("key", "po.rest.issue.missing", key);
  }

  /** What the field names is not there, or not for the caller: the answer does not tell which. */
  static RequestRefused notFound(String field, String reasonKey, Object named) {
    return new RequestRefused(
        Status.NOT_FOUND.getStatusCode(), field, reasonKey, String.valueOf(named));
  }

  /** There is no such project, or none that the caller may see: the answer does not tell which. */
  static RequestRefused noSuchProject(String key) {
    return new RequestRefused(
        Status.NOT_FOUND.getStatusCode(), "projectKey", "po.backlog.noProject", key);
  }

  /** What is asked for would take too much work; less of it would do. */
  static RequestRefused tooMuch(String reasonKey, Object... arguments) {
    return new RequestRefused(TOO_MUCH, null, reasonKey, arguments);
  }

  /** What is asked for does not fit how things stand. */
  static RequestRefused conflict(String field, String reasonKey, Object... arguments) {
    return new RequestRefused(Status.CONFLICT.getStatusCode(), field, reasonKey, arguments);
  }

  /** The caller may see it, but not do this. */
  static RequestRefused forbidden(String reasonKey) {
    return new RequestRefused(Status.FORBIDDEN.getStatusCode(), null, reasonKey);
  }

  /** The caller may not do this. */
  static RequestRefused notAdministrator() {
    return forbidden("po.rest.administratorsOnly");
  }

  int status() {
    return status;
  }

  String field() {
    return field;
  }

  String reasonKey() {
    return reasonKey;
  }

  Object[] arguments() {
    return arguments == null ? new Object[0] : arguments;
  }
}
