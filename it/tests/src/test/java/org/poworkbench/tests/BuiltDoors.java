package org.poworkbench.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.poworkbench.sandbox.plugin.Plugin;
import org.poworkbench.sandbox.plugin.PluginModule;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every way into the app that the built jar has, read from its descriptor and classes. */
final class BuiltDoors {
  private static final String REST = "jakarta.ws.rs.";
  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH");

  /** Modules that hold texts, tables, scripts or menu entries: nothing that answers a request with data. */
  private static final Set<String> NO_DOORS =
      Set.of("ao", "web-resource", "web-section", "web-item", "velocity-allowlist");

  private final Plugin app;

  private BuiltDoors(Plugin app) {
    this.app = app;
  }

  static Set<String> of(Plugin app) {
    BuiltDoors doors = new BuiltDoors(app);
    Set<String> names = new TreeSet<>();
    app.modules().stream().flatMap(doors::of).forEach(names::add);
    return names;
  }

  private Stream<String> of(PluginModule module) {
    return switch (module.type()) {
      case "rest" -> restMethods(module);
      case "webwork1" -> actions(module);
      default ->
          NO_DOORS.contains(module.type())
              ? Stream.empty()
              : Stream.of(module.type() + " " + module.key());
    };
  }

  private Stream<String> restMethods(PluginModule module) {
    String base =
        "/rest" + module.xml().getAttribute("path") + "/" + module.xml().getAttribute("version");
    return classesOfJar().stream()
        .map(this::load)
        .filter(type -> path(type.getAnnotations()).isPresent())
        .flatMap(type -> restMethods(base, type));
  }

  private static Stream<String> restMethods(String base, Class<?> type) {
    String folder = path(type.getAnnotations()).orElseThrow();
    return Stream.of(type.getMethods())
        .flatMap(
            method ->
                httpMethods(method)
                    .map(
                        http ->
                            http
                                + " "
                                + joined(base, folder, path(method.getAnnotations()).orElse(""))));
  }

  private static String joined(String base, String... parts) {
    StringBuilder path = new StringBuilder(base);
    for (String part : parts) {
      String bare = part.replaceAll("^/+|/+$", "");
      path.append(bare.isEmpty() ? "" : "/" + bare);
    }
    return path.toString();
  }

  private static Stream<String> httpMethods(Method method) {
    return Stream.of(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getName())
        .filter(name -> name.startsWith(REST))
        .map(name -> name.substring(REST.length()))
        .filter(METHODS::contains);
  }

  private static Optional<String> path(Annotation... annotations) {
    return Stream.of(annotations)
        .filter(annotation -> annotation.annotationType().getName().equals(REST + "Path"))
        .map(annotation -> String.valueOf(value(annotation)))
        .findFirst();
  }

  private Stream<String> actions(PluginModule module) {
    NodeList actions = module.xml().getElementsByTagName("action");
    return Stream.iterate(0, index -> index + 1)
        .limit(actions.getLength())
        .map(index -> (Element) actions.item(index))
        .flatMap(this::commands);
  }

  /** The methods that a request can run: named do…, without parameters, of the app's own classes. */
  private Stream<String> commands(Element action) {
    String folder = action.getAttribute("roles-required").equals("admin") ? "admin/" : "";
    String page = "/secure/" + folder + action.getAttribute("alias");
    return Stream.of(load(action.getAttribute("name")).getDeclaredMethods())
        .filter(method -> method.getName().matches("do[A-Z].*") && method.getParameterCount() == 0)
        .flatMap(
            method ->
                supported(method).stream()
                    .map(http -> http + " " + page + command(method) + ".jspa"));
  }

  private static String command(Method method) {
    String name = method.getName().substring("do".length());
    return name.equals("Execute")
        ? ""
        : "!" + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static List<String> supported(Method method) {
    return Stream.of(method.getAnnotations())
        .filter(
            annotation -> annotation.annotationType().getSimpleName().equals("SupportedMethods"))
        .flatMap(annotation -> Stream.of((Object[]) value(annotation)))
        .map(Object::toString)
        .toList();
  }

  private static Object value(Annotation annotation) {
    try {
      return annotation.annotationType().getMethod("value").invoke(annotation);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Collection<String> classesOfJar() {
    try (JarFile jar = new JarFile(TheSandbox.app().toFile())) {
      return jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.startsWith("org/poworkbench/") && name.endsWith(".class"))
          .filter(name -> !name.endsWith("package-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Class<?> load(String name) {
    try {
      return app.loader().loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
