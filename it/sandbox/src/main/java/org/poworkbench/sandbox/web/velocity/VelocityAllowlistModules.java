package org.poworkbench.sandbox.web.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.poworkbench.sandbox.plugin.ModuleType;
import org.poworkbench.sandbox.plugin.PluginModule;

/** {@code <velocity-allowlist>}: methods of the app's own classes that its templates may call. */
public final class VelocityAllowlistModules implements ModuleType {
  private static final Pattern SIGNATURE =
      Pattern.compile("([\\w.$]+)#(\\w+)\\(([\\w.$\\[; ]*)\\)");

  private final AppTemplates templates;

  public VelocityAllowlistModules(AppTemplates templates) {
    this.templates = templates;
  }

  @Override
  public String element() {
    return "velocity-allowlist";
  }

  @Override
  public void check(PluginModule module) {
    List<String> signatures = signatures(module);
    if (signatures.isEmpty()) {
      throw module.failed("has no <method>");
    }
    signatures.forEach(signature -> check(module, signature));
  }

  private static void check(PluginModule module, String signature) {
    Matcher parts = SIGNATURE.matcher(signature);
    if (!parts.matches()) {
      throw module.failed(
          "has the entry '" + signature + "', which is not of the form a.B#c(type type)");
    }
    Class<?> owner = module.load(parts.group(1));
    if (owner.getClassLoader() != module.plugin().loader()) {
      throw module.failed(
          "lists " + signature + ", but an app may list methods of its own classes only");
    }
    if (Arrays.stream(owner.getMethods()).noneMatch(method -> isListed(method, parts))) {
      throw module.failed("lists " + signature + ", but there is no such public method");
    }
  }

  private static boolean isListed(Method method, Matcher parts) {
    String parameters =
        Arrays.stream(method.getParameterTypes())
            .map(Class::getName)
            .collect(Collectors.joining(" "));
    return method.getName().equals(parts.group(2)) && parameters.equals(parts.group(3));
  }

  @Override
  public void enable(PluginModule module) {
    signatures(module).forEach(templates.allowlist(module.plugin())::add);
  }

  @Override
  public void disable(PluginModule module) {
    signatures(module).forEach(templates.allowlist(module.plugin())::remove);
  }

  private static List<String> signatures(PluginModule module) {
    return module.children("method").stream()
        .map(element -> element.getTextContent().strip())
        .toList();
  }
}
