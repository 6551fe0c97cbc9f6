package org.poworkbench.jira.panel;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.api.model.WebPanel;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.poworkbench.domain.failure.Failures;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.bridge.PageResources;
import org.poworkbench.jira.story.Texts;

/**
 * The page 'Backlog health' of a project. It writes the heading and blocks of the final size; a script asks for the
 * figures, which are different for each reader.
 */
public final class BacklogHealthPanel implements WebPanel {

  private static final String RESOURCE = "org.poworkbench:po-backlog-health";
  private static final String SETTINGS =
      "/secure/PoProjectStoryCoachSettings!default.jspa?projectKey=";
  private static final int LETTERS = 6;

  private final Access access;
  private final PageResources resources;
  private final Texts texts;
  private final Failures failures;

  @Inject
  public BacklogHealthPanel(
      Access access, PageResources resources, Texts texts, Failures failures) {
    this.access = access;
    this.resources = resources;
    this.texts = texts;
    this.failures = failures;
  }

  @Override
  public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
    writer.write(getHtml(context));
  }

  // Throwable: whatever goes wrong here, the project's frame must be shown.
  @Override
  public String getHtml(Map<String, Object> context) {
    try {
      return context.get("project") instanceof Project project && access.maySee(project)
          ? page(project)
          : said(texts.text("po.backlog.noPermission"));
    } catch (Throwable failure) {
      return said(texts.text("po.backlog.failed", failures.note("the page of a backlog", failure)));
    }
  }

  private String page(Project project) {
    if (access.personKey().isEmpty()) {
      return said(texts.text("po.backlog.logIn"));
    }
    resources.require(RESOURCE);
    return "<div class=\"po-backlog-health\" aria-busy=\"true\" data-project=\""
        + Html.escaped(project.getKey())
        + '"'
        + settings(project)
        + '>'
        + heading()
        + "<p class=\"po-backlog-sentence\"></p><div class=\"po-backlog-blocks\" aria-hidden=\"true\">"
        + "<span></span>".repeat(LETTERS)
        + "<span class=\"po-backlog-block-rows\"></span></div></div>";
  }

  private String settings(Project project) {
    return access.mayAdminister(project)
        ? " data-settings=\"" + Html.escaped(SETTINGS + project.getKey()) + '"'
        : "";
  }

  private String said(String sentence) {
    return "<div>" + heading() + "<p>" + Html.escaped(sentence) + "</p></div>";
  }

  private String heading() {
    return "<header class=\"aui-page-header\"><div class=\"aui-page-header-inner\">"
        + "<div class=\"aui-page-header-main\"><h1>"
        + Html.escaped(texts.text("po.backlog.title"))
        + "</h1></div><div class=\"aui-page-header-actions\"></div></div></header>";
  }
}
