package org.poworkbench.sandbox.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Redirect;
import org.poworkbench.sandbox.web.page.Reply;
import org.poworkbench.sandbox.web.page.StatePages;

/** Asks administrators for their password once more in a session before they administer. */
public final class WebSudo {
  private WebSudo() {}

  /** Whether the password was confirmed in this session, or came with the request itself. */
  public static boolean isConfirmed(PageRequest request) {
    return Login.isConfirmed(request.servletRequest())
        || Credentials.isUnderstood(request.servletRequest().getHeader("Authorization"));
  }

  public static Reply ask(PageRequest request) {
    if (request.session().isAnonymous()) {
      return StatePages.loginOrRefusal(request);
    }
    String destination = URLEncoder.encode(request.pathAndQuery(), StandardCharsets.UTF_8);
    return new Redirect("/secure/WebSudo.jspa?os_destination=" + destination);
  }
}
