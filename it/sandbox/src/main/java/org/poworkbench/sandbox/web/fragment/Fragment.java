package org.poworkbench.sandbox.web.fragment;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.poworkbench.sandbox.plugin.PluginModule;
import org.w3c.dom.Element;

/** What panels, items and sections have in common: a place, a weight, a label, conditions and a context provider. */
record Fragment(
    PluginModule module,
    String place,
    int weight,
    Predicate<Map<String, Object>> condition,
    Optional<ContextProvider> provider) {
  static final Comparator<Fragment> BY_WEIGHT =
      Comparator.comparingInt(Fragment::weight)
          .thenComparing(fragment -> fragment.module().completeKey());

  private static final int DEFAULT_WEIGHT = 1000;

  static void check(PluginModule module, String placeAttribute) {
    module.requiredAttribute(placeAttribute);
    weightOf(module);
    Conditions.check(module, module.xml());
    for (Element provider : module.children("context-provider")) {
      if (!ContextProvider.class.isAssignableFrom(module.load(provider.getAttribute("class")))) {
        throw module.failed(provider.getAttribute("class") + " is no context provider");
      }
    }
  }

  static Fragment of(PluginModule module, String placeAttribute) {
    return new Fragment(
        module,
        module.requiredAttribute(placeAttribute),
        weightOf(module),
        Conditions.of(module, module.xml()),
        module.children("context-provider").stream().findFirst().map(xml -> provider(module, xml)));
  }

  private static ContextProvider provider(PluginModule module, Element xml) {
    ContextProvider provider = (ContextProvider) module.plugin().create(xml.getAttribute("class"));
    provider.init(new HashMap<>(PluginModule.parametersOf(xml)));
    return provider;
  }

  private static int weightOf(PluginModule module) {
    String text = module.attribute("weight").orElse(String.valueOf(DEFAULT_WEIGHT));
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw module.failed("has the weight '" + text + "', which is no number");
    }
  }

  boolean stands(String wanted, Map<String, Object> context) {
    return place.equals(wanted) && condition.test(context);
  }

  Map<String, Object> contextFor(Map<String, Object> page) {
    Map<String, Object> context = new HashMap<>(page);
    provider.ifPresent(own -> context.putAll(own.getContextMap(page)));
    return context;
  }
}
