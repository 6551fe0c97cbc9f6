package org.poworkbench.sandbox.dashboard;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.web.ContextProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.poworkbench.sandbox.plugin.ModuleType;
import org.poworkbench.sandbox.plugin.PluginModule;
import org.poworkbench.sandbox.web.Incidents;
import org.poworkbench.sandbox.web.fragment.Conditions;
import org.poworkbench.sandbox.web.velocity.AppTemplates;
import org.w3c.dom.Element;

/** {@code <dashboard-item>}: what apps offer for dashboards. */
public final class DashboardItemModules implements ModuleType {
  private static final String PROVIDER = "context-provider";

  private final AppTemplates templates;
  private final Map<String, Item> enabled = new ConcurrentHashMap<>();

  private record Item(
      ItemDeclaration declaration,
      Predicate<Map<String, Object>> condition,
      Optional<ContextProvider> provider) {}

  /** An item as the reader may add it. */
  public record Offer(
      String moduleKey,
      String title,
      String description,
      String author,
      String categories,
      String thumbnail) {}

  /** What an item is before its script runs. */
  public record View(
      String title, String html, String amdModule, boolean configurable, boolean failed) {}

  public DashboardItemModules(AppTemplates templates) {
    this.templates = templates;
  }

  @Override
  public String element() {
    return "dashboard-item";
  }

  @Override
  public void check(PluginModule module) {
    ItemDeclaration declaration = ItemDeclaration.of(module);
    Conditions.check(module, module.xml());
    for (Element provider : module.children(PROVIDER)) {
      if (!ContextProvider.class.isAssignableFrom(module.load(provider.getAttribute("class")))) {
        throw module.failed(provider.getAttribute("class") + " is no context provider");
      }
    }
    checkView(module, declaration.view());
    checkFiles(module, declaration);
  }

  private static void checkView(PluginModule module, Element view) {
    String type = view.getAttribute("type");
    if (!type.equals("velocity") && !type.equals("static")) {
      throw module.failed("has a view of the type '" + type + "', which the sandbox does not show");
    }
    String location = view.getAttribute("location");
    if (location.isEmpty() || module.plugin().resource(location).isEmpty()) {
      throw module.failed("names the view '" + location + "', which is not in the jar");
    }
  }

  private static void checkFiles(PluginModule module, ItemDeclaration declaration) {
    ItemScripts scripts = new ItemScripts(module.plugin());
    if (!scripts.define(declaration.amdModule())) {
      throw module.failed(
          "names the AMD module '"
              + declaration.amdModule()
              + "', which no script in the context "
              + ItemScripts.CONTEXT
              + " defines");
    }
    if (!scripts.serve(declaration.thumbnail())) {
      throw module.failed(
          "names the thumbnail " + declaration.thumbnail() + ", which no web-resource has");
    }
  }

  @Override
  public void enable(PluginModule module) {
    enabled.put(
        module.completeKey(),
        new Item(
            ItemDeclaration.of(module),
            Conditions.of(module, module.xml()),
            module.children(PROVIDER).stream().findFirst().map(xml -> provider(module, xml))));
  }

  private static ContextProvider provider(PluginModule module, Element xml) {
    ContextProvider provider = (ContextProvider) module.plugin().create(xml.getAttribute("class"));
    provider.init(new HashMap<>(PluginModule.parametersOf(xml)));
    return provider;
  }

  @Override
  public void disable(PluginModule module) {
    enabled.remove(module.completeKey());
  }

  /** What the reader may add, by title. */
  List<Offer> offers(Map<String, Object> context) {
    return enabled.values().stream()
        .filter(item -> item.condition().test(context))
        .map(item -> offer(item.declaration(), context))
        .sorted(Comparator.comparing(Offer::title))
        .toList();
  }

  private static Offer offer(ItemDeclaration item, Map<String, Object> context) {
    return new Offer(
        item.module().completeKey(),
        text(item.title(), context),
        item.description().map(description -> text(description, context)).orElse(""),
        item.author(),
        String.join(", ", item.categories()),
        item.thumbnail());
  }

  /** The item of that module as the server draws it; empty where no enabled app shows it to the reader. */
  Optional<View> view(String moduleKey, Map<String, Object> context) {
    return Optional.ofNullable(enabled.get(moduleKey))
        .filter(item -> item.condition().test(context))
        .map(item -> view(item, context));
  }

  private View view(Item item, Map<String, Object> context) {
    ItemDeclaration declaration = item.declaration();
    String title = text(declaration.title(), context);
    try {
      Map<String, Object> values = new HashMap<>(context);
      item.provider().ifPresent(own -> values.putAll(own.getContextMap(context)));
      return new View(
          title,
          html(declaration, values),
          declaration.amdModule(),
          declaration.configurable(),
          false);
    } catch (RuntimeException | LinkageError e) {
      String id = Incidents.report("dashboard item " + declaration.module().completeKey(), e);
      return new View(title, id, declaration.amdModule(), false, true);
    }
  }

  private String html(ItemDeclaration item, Map<String, Object> context) {
    String location = item.view().getAttribute("location");
    return item.view().getAttribute("type").equals("static")
        ? file(item.module(), location)
        : templates.engine(item.module().plugin()).render(location, context);
  }

  private static String file(PluginModule module, String location) {
    try (InputStream in = module.plugin().resource(location).orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Element element, Map<String, Object> context) {
    String key = element.getAttribute("key");
    return key.isEmpty()
        ? element.getTextContent().strip()
        : ((I18nHelper) context.get("i18n")).getText(key);
  }
}
