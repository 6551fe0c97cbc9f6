package org.poworkbench.sandbox.web.page;

import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.web.CurrentSession;
import org.poworkbench.sandbox.web.velocity.MethodPolicy;
import org.poworkbench.sandbox.web.velocity.TemplateEngine;

/** The sandbox's frame around every page: the bar that says that this is no Jira, navigation, body and foot. */
public final class PageFrame {
  private static final String TEMPLATES = "org/poworkbench/sandbox/web/page/";

  private final TemplateEngine engine =
      new TemplateEngine(
          name -> PageFrame.class.getClassLoader().getResourceAsStream(name),
          MethodPolicy.everything());
  private final Surroundings surroundings;

  /** What the frame shows around the page. */
  public interface Surroundings {
    /** Tags of the scripts and styles that the page needs. Asked after the body was made, which may require more. */
    String resourceTagsHtml(PageRequest request, Page page);

    List<MenuSection> administrationMenu(PageRequest request);

    List<ApplicationUser> demoPeople();

    /** Why an app did not start, if one did not. */
    Optional<String> startFailure();

    Foot foot();
  }

  /** A heading of the administration's menu and its links. */
  public record MenuSection(String id, String label, List<MenuItem> items) {}

  /** A link of a menu; the path starts after the context path. */
  public record MenuItem(String id, String label, String path, String app) {}

  /** The last line of each page. */
  public record Foot(String version, String database, int modulesEnabled, int modules) {}

  public PageFrame(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The page that stands in for all others while an app has not started. */
  Optional<Page> startFailure(PageRequest request) {
    return surroundings
        .startFailure()
        .map(
            reason ->
                Page.of(
                        request.texts().of("state.appFailed.title"),
                        TEMPLATES + "state.vm",
                        Map.of(
                            "heading",
                            request.texts().of("state.appFailed.title"),
                            "sentence",
                            reason,
                            "kind",
                            "error"))
                    .withStatus(500));
  }

  /** The whole page, or its body alone for a dialog. */
  public String render(PageRequest request, Page page) {
    Map<String, Object> model = common(request);
    model.putAll(page.model());
    String bodyHtml = engine.render(page.template(), model);
    return page.decorator() == Page.Decorator.DIALOG ? bodyHtml : enclose(request, page, bodyHtml);
  }

  /** Only the body, for answers that scripts ask for. */
  public String renderPart(PageRequest request, String template, Map<String, Object> values) {
    Map<String, Object> model = common(request);
    model.putAll(values);
    return engine.render(template, model);
  }

  private String enclose(PageRequest request, Page page, String bodyHtml) {
    Map<String, Object> model = common(request);
    model.put("page", page);
    model.put("bodyHtml", bodyHtml);
    model.put("sidebar", sidebar(request, page));
    model.put("people", surroundings.demoPeople());
    model.put("foot", surroundings.foot());
    model.put("languages", List.of(Locale.ENGLISH, Locale.GERMAN));
    model.put("resourceTagsHtml", surroundings.resourceTagsHtml(request, page));
    return engine.render(TEMPLATES + "frame.vm", model);
  }

  private Page.Sidebar sidebar(PageRequest request, Page page) {
    return page.decorator() == Page.Decorator.ADMIN && page.sidebar().sections().isEmpty()
        ? new Page.Sidebar(
            request.texts().of("frame.administration"),
            surroundings.administrationMenu(request),
            "")
        : page.sidebar();
  }

  private static Map<String, Object> common(PageRequest request) {
    CurrentSession session = request.session();
    Map<String, Object> model = new HashMap<>();
    model.put("request", request);
    model.put("session", session);
    model.put("text", request.texts());
    model.put("base", request.servletRequest().getContextPath());
    model.put("atl_token", session.formToken());
    return model;
  }
}
