package org.poworkbench.sandbox.web.fragment;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.poworkbench.sandbox.plugin.ModuleType;
import org.poworkbench.sandbox.plugin.Plugin;
import org.poworkbench.sandbox.plugin.PluginModule;
import org.poworkbench.sandbox.web.Incidents;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.velocity.AppTemplates;
import org.w3c.dom.Element;

/** What apps add to pages: panels, links and sections, as far as their conditions let the reader see them. */
public final class WebFragments {
  private final WebPanelModules panels = new WebPanelModules();
  private final WebLinkModules items = WebLinkModules.items();
  private final WebLinkModules sections = WebLinkModules.sections();
  private final AppTemplates templates;
  private final Supplier<I18nHelper> texts;

  /** A panel that is shown; without label it has no heading. */
  public record ShownPanel(
      String completeKey, String id, String label, String html, boolean failed) {}

  /** A link that is shown; the URL starts with the context path unless it leads elsewhere. */
  public record ShownLink(
      String completeKey, String id, String label, String url, Map<String, String> parameters) {}

  /** A section that is shown; the name is what items in it call their section. */
  public record ShownSection(String completeKey, String name, String label) {}

  public WebFragments(AppTemplates templates, Supplier<I18nHelper> texts) {
    this.templates = templates;
    this.texts = texts;
  }

  /** The kinds of module that this understands. */
  public List<ModuleType> moduleTypes() {
    return List.of(panels, items, sections);
  }

  /**
   * What a page tells its fragments.
   *
   * @param values such as {@code issue}; user, helper and project are added
   */
  public Map<String, Object> context(
      PageRequest request, Project projectOrNull, Map<String, Object> values) {
    Map<String, Object> context = new HashMap<>(templates.common(request, texts.get()));
    context.putAll(values);
    request.user().ifPresent(user -> context.put("user", user));
    if (projectOrNull != null) {
      context.put("project", projectOrNull);
      context.put("projectKey", projectOrNull.getKey());
      context.put("projectKeyEncoded", projectOrNull.getKey());
      context.put("pathEncodedProjectKey", projectOrNull.getKey());
    }
    context.put("helper", new JiraHelper(request.servletRequest(), projectOrNull, values));
    return context;
  }

  /** The panels at a location, lightest first. A panel that fails says so in its place. */
  public List<ShownPanel> panels(String location, Map<String, Object> context) {
    return panels.panels().stream()
        .sorted((one, other) -> Fragment.BY_WEIGHT.compare(one.fragment(), other.fragment()))
        .filter(panel -> panel.fragment().stands(location, context))
        .map(panel -> show(panel, context))
        .toList();
  }

  /** One panel alone, as it is reloaded by script. */
  public Optional<ShownPanel> panel(String completeKey, Map<String, Object> context) {
    return panels.panels().stream()
        .filter(panel -> panel.fragment().module().completeKey().equals(completeKey))
        .filter(panel -> panel.fragment().condition().test(context))
        .map(panel -> show(panel, context))
        .findFirst();
  }

  private ShownPanel show(WebPanelModules.Panel panel, Map<String, Object> page) {
    PluginModule module = panel.fragment().module();
    try {
      Map<String, Object> context = panel.fragment().contextFor(page);
      return new ShownPanel(
          module.completeKey(), module.key(), label(module, context), html(panel, context), false);
    } catch (RuntimeException | IOException | LinkageError e) {
      String id = Incidents.report("panel " + module.completeKey(), e);
      return new ShownPanel(module.completeKey(), module.key(), module.key(), id, true);
    }
  }

  private String html(WebPanelModules.Panel panel, Map<String, Object> context) throws IOException {
    if (panel.writer().isPresent()) {
      return written(panel.writer().get(), context);
    }
    Element view = panel.view().orElseThrow();
    Plugin plugin = panel.fragment().module().plugin();
    String location = view.getAttribute("location");
    if (view.getAttribute("type").equals("static")) {
      return location.isEmpty() ? view.getTextContent() : text(plugin, location);
    }
    return location.isEmpty()
        ? templates.engine(plugin).renderFragment(view.getTextContent(), context)
        : templates.engine(plugin).render(location, context);
  }

  private static String written(WebPanel panel, Map<String, Object> context) throws IOException {
    StringWriter out = new StringWriter();
    panel.writeHtml(out, context);
    return out.toString();
  }

  private static String text(Plugin plugin, String location) {
    try (InputStream in = plugin.resource(location).orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The links in a section, lightest first. */
  public List<ShownLink> links(String section, Map<String, Object> context) {
    return items.fragments().stream()
        .filter(item -> item.stands(section, context))
        .sorted(Fragment.BY_WEIGHT)
        .map(item -> link(item, item.contextFor(context)))
        .toList();
  }

  private ShownLink link(Fragment item, Map<String, Object> context) {
    PluginModule module = item.module();
    Element link = module.children("link").get(0);
    String id = link.getAttribute("linkId");
    String url =
        templates.engine(module.plugin()).renderFragment(link.getTextContent().strip(), context);
    String base = (String) context.get("baseurl");
    return new ShownLink(
        module.completeKey(),
        id.isEmpty() ? module.key() : id,
        label(module, context),
        url.startsWith("/") ? base + url : url,
        module.parameters());
  }

  /** The sections at a location, lightest first. */
  public List<ShownSection> sections(String location, Map<String, Object> context) {
    return sections.fragments().stream()
        .filter(section -> section.stands(location, context))
        .sorted(Fragment.BY_WEIGHT)
        .map(
            section ->
                new ShownSection(
                    section.module().completeKey(),
                    location + "/" + section.module().key(),
                    label(section.module(), section.contextFor(context))))
        .toList();
  }

  /** The text of {@code <label key="…">} in the reader's language, or of a plain {@code <label>}; empty without one. */
  private String label(PluginModule module, Map<String, Object> context) {
    return module.children("label").stream()
        .findFirst()
        .map(label -> label(module, label, context))
        .orElse("");
  }

  private String label(PluginModule module, Element label, Map<String, Object> context) {
    String key = label.getAttribute("key");
    if (!key.isEmpty()) {
      return texts.get().getText(key);
    }
    String text = label.getTextContent().strip();
    return text.contains("$")
        ? templates.engine(module.plugin()).renderFragment(text, context)
        : text;
  }
}
