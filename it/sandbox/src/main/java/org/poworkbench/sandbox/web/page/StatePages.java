package org.poworkbench.sandbox.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.poworkbench.sandbox.web.FormToken;

/** The pages for what is not as wished: not found, not allowed, failed, token missing. */
public final class StatePages {
  private static final String TEMPLATES = "org/poworkbench/sandbox/web/page/";

  private StatePages() {}

  public static Page notFound(Texts texts) {
    return state(texts, "state.notFound", 404);
  }

  /** Nothing here for this reader; says neither what is missing nor whether it exists. */
  public static Page notAllowed(Texts texts) {
    return state(texts, "state.notAllowed", 403);
  }

  /** The sandbox lacks this corner of Jira. */
  public static Page notDoneHere(Texts texts) {
    return state(texts, "state.notDoneHere", 501);
  }

  public static Page failed(Texts texts, String incident) {
    return Page.of(
            texts.of("state.failed.title"),
            TEMPLATES + "state.vm",
            Map.of(
                "heading", texts.of("state.failed.title"),
                "sentence", texts.of("state.failed.sentence", incident),
                "kind", "error"))
        .withStatus(500);
  }

  /** A request that the code it asks for does not take, with the reason. */
  public static Page refused(Texts texts, String reason) {
    return Page.of(
            texts.of("state.refused.title"),
            TEMPLATES + "state.vm",
            Map.of("heading", texts.of("state.refused.title"), "sentence", reason, "kind", "error"))
        .withStatus(405);
  }

  /** To the login page for anonymous, and a refusal for people who are known. */
  public static Reply loginOrRefusal(PageRequest request) {
    if (!request.session().isAnonymous()) {
      return notAllowed(request.texts());
    }
    String destination = URLEncoder.encode(request.pathAndQuery(), StandardCharsets.UTF_8);
    return new Redirect("/login.jsp?permissionViolation=true&os_destination=" + destination);
  }

  /** The form comes back with all that was typed, to be sent again with a token. */
  public static Page tokenMissing(PageRequest request) {
    List<Map<String, String>> fields = new ArrayList<>();
    request
        .servletRequest()
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.equals(FormToken.PARAMETER)) {
                for (String value : values) {
                  fields.add(Map.of("name", name, "value", value));
                }
              }
            });
    return Page.of(
            request.texts().of("xsrf.title"),
            TEMPLATES + "token-missing.vm",
            Map.of("fields", fields, "action", request.path()))
        .withStatus(403);
  }

  private static Page state(Texts texts, String key, int status) {
    return Page.of(
            texts.of(key + ".title"),
            TEMPLATES + "state.vm",
            Map.of(
                "heading", texts.of(key + ".title"),
                "sentence", texts.of(key + ".sentence"),
                "kind", "info"))
        .withStatus(status);
  }
}
