package org.poworkbench.sandbox.web.fragment;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.poworkbench.sandbox.plugin.ModuleType;
import org.poworkbench.sandbox.plugin.PluginModule;

/** {@code <web-item>} in a section, or {@code <web-section>} at a location. */
final class WebLinkModules implements ModuleType {
  private final String element;
  private final String placeAttribute;
  private final List<Fragment> fragments = new CopyOnWriteArrayList<>();

  private WebLinkModules(String element, String placeAttribute) {
    this.element = element;
    this.placeAttribute = placeAttribute;
  }

  static WebLinkModules items() {
    return new WebLinkModules("web-item", "section");
  }

  static WebLinkModules sections() {
    return new WebLinkModules("web-section", "location");
  }

  @Override
  public String element() {
    return element;
  }

  @Override
  public void check(PluginModule module) {
    Fragment.check(module, placeAttribute);
    if (element.equals("web-item") && module.childText("link").isEmpty()) {
      throw module.failed("has no <link>");
    }
  }

  @Override
  public void enable(PluginModule module) {
    fragments.add(Fragment.of(module, placeAttribute));
  }

  @Override
  public void disable(PluginModule module) {
    fragments.removeIf(fragment -> fragment.module() == module);
  }

  List<Fragment> fragments() {
    return fragments;
  }
}
