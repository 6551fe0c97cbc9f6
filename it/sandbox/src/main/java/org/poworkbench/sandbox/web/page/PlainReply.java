package org.poworkbench.sandbox.web.page;

/** An answer without the frame, such as JSON or part of a page asked for by script. */
public record PlainReply(int status, String contentType, String body) implements Reply {
  public static PlainReply html(String body) {
    return new PlainReply(200, "text/html;charset=UTF-8", body);
  }

  public static PlainReply json(int status, String body) {
    return new PlainReply(status, "application/json;charset=UTF-8", body);
  }
}
