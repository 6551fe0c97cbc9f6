package org.poworkbench.sandbox.web.fragment;

import com.atlassian.plugin.web.api.model.WebPanel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.poworkbench.sandbox.plugin.ModuleType;
import org.poworkbench.sandbox.plugin.PluginModule;
import org.w3c.dom.Element;

/** {@code <web-panel>}: a class that writes HTML, or a view resource with its context provider. */
final class WebPanelModules implements ModuleType {
  /** A panel and how its HTML comes about. */
  record Panel(Fragment fragment, Optional<WebPanel> writer, Optional<Element> view) {}

  private final List<Panel> panels = new CopyOnWriteArrayList<>();

  @Override
  public String element() {
    return "web-panel";
  }

  @Override
  public void check(PluginModule module) {
    Fragment.check(module, "location");
    Optional<String> className = module.attribute("class");
    Optional<Element> view = view(module);
    if (className.isEmpty() && view.isEmpty()) {
      throw module.failed("has neither a class nor a view resource");
    }
    className.ifPresent(
        name -> {
          if (!WebPanel.class.isAssignableFrom(module.load(name))) {
            throw module.failed(name + " is no com.atlassian.plugin.web.api.model.WebPanel");
          }
        });
    view.ifPresent(xml -> checkView(module, xml));
  }

  private static void checkView(PluginModule module, Element view) {
    String type = view.getAttribute("type");
    if (!type.equals("velocity") && !type.equals("static")) {
      throw module.failed("has a view of the type '" + type + "', which the sandbox does not show");
    }
    String location = view.getAttribute("location");
    if (!location.isEmpty() && module.plugin().resource(location).isEmpty()) {
      throw module.failed("names the view " + location + ", which is not in the jar");
    }
  }

  @Override
  public void enable(PluginModule module) {
    Optional<WebPanel> writer =
        module.attribute("class").map(name -> (WebPanel) module.plugin().create(name));
    panels.add(new Panel(Fragment.of(module, "location"), writer, view(module)));
  }

  @Override
  public void disable(PluginModule module) {
    panels.removeIf(panel -> panel.fragment().module() == module);
  }

  List<Panel> panels() {
    return panels;
  }

  private static Optional<Element> view(PluginModule module) {
    return module.children("resource").stream()
        .filter(resource -> resource.getAttribute("name").equals("view"))
        .findFirst();
  }
}
