package org.poworkbench.sandbox.web.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page in the sandbox's frame: a title, and a body made by a Velocity template from a model.
 *
 * <p>The template's name is its place on the class path. Values are escaped, names that end in Html are not. Besides the
 * model it finds {@code $text} ({@link Texts}), {@code $request} ({@link PageRequest}), {@code $session} ({@link
 * org.poworkbench.sandbox.web.CurrentSession}), {@code $base} (the context path) and {@code $atl_token}.
 */
public record Page(
    String title,
    String template,
    Map<String, Object> model,
    Decorator decorator,
    int status,
    Set<String> contexts,
    Set<String> webResources,
    Map<String, String> metas,
    Sidebar sidebar)
    implements Reply {

  /** The frame that a page stands in. */
  public enum Decorator {
    GENERAL,
    ADMIN,
    /** No frame: a script asked for the body to show it in a dialog. */
    DIALOG
  }

  /**
   * The navigation beside a page, with the id of the item that the page belongs to; without sections there is none.
   *
   * @param label what the navigation is for
   */
  public record Sidebar(String label, List<PageFrame.MenuSection> sections, String selected) {
    static final Sidebar NONE = new Sidebar("", List.of(), "");
  }

  public Page {
    model = Collections.unmodifiableMap(new LinkedHashMap<>(model));
    contexts = Collections.unmodifiableSet(new LinkedHashSet<>(contexts));
    webResources = Collections.unmodifiableSet(new LinkedHashSet<>(webResources));
    metas = Collections.unmodifiableMap(new LinkedHashMap<>(metas));
  }

  public static Page of(String title, String template, Map<String, Object> model) {
    return new Page(
        title, template, model, Decorator.GENERAL, 200, Set.of(), Set.of(), Map.of(), Sidebar.NONE);
  }

  public Page inAdministration() {
    return new Page(
        title, template, model, Decorator.ADMIN, status, contexts, webResources, metas, sidebar);
  }

  public Page inDialog() {
    return new Page(
        title, template, model, Decorator.DIALOG, status, contexts, webResources, metas, sidebar);
  }

  public Page withStatus(int newStatus) {
    return new Page(
        title, template, model, decorator, newStatus, contexts, webResources, metas, sidebar);
  }

  /** Adds web-resource contexts such as {@code jira.view.issue}. */
  public Page withContexts(String... names) {
    Set<String> all = new LinkedHashSet<>(contexts);
    all.addAll(List.of(names));
    return new Page(title, template, model, decorator, status, all, webResources, metas, sidebar);
  }

  /** Adds web-resources by their complete keys. */
  public Page withWebResources(String... keys) {
    Set<String> all = new LinkedHashSet<>(webResources);
    all.addAll(List.of(keys));
    return new Page(title, template, model, decorator, status, contexts, all, metas, sidebar);
  }

  /** Adds a value that scripts read with {@code AJS.Meta.get(name)}. */
  public Page withMeta(String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(metas);
    all.put(name, value);
    return new Page(
        title, template, model, decorator, status, contexts, webResources, all, sidebar);
  }

  /** Puts the navigation beside the page. */
  public Page beside(Sidebar navigation) {
    return new Page(
        title, template, model, decorator, status, contexts, webResources, metas, navigation);
  }
}
