package org.poworkbench.sandbox.web.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.wiring.BundleWiring;
import org.poworkbench.sandbox.plugin.PluginModule;
import org.springframework.core.io.UrlResource;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/** Finds the app's classes with {@code @Path} or {@code @Provider}; only the bundle's own entries are looked at. */
final class RestClasses {
  private RestClasses() {}

  static List<Class<?>> of(PluginModule module) {
    List<String> packages =
        module.children("package").stream()
            .map(element -> element.getTextContent().strip().replace('.', '/'))
            .toList();
    BundleWiring wiring = module.plugin().bundle().adapt(BundleWiring.class);
    List<Class<?>> classes = new ArrayList<>();
    for (String folder : packages.isEmpty() ? List.of("/") : packages) {
      wiring
          .listResources(
              folder,
              "*.class",
              BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)
          .stream()
          .sorted()
          .filter(entry -> isRest(module.plugin().bundle().getEntry(entry)))
          .map(entry -> entry.substring(0, entry.length() - ".class".length()).replace('/', '.'))
          .<Class<?>>map(module::load)
          .forEach(classes::add);
    }
    return classes;
  }

  private static boolean isRest(URL entry) {
    try {
      AnnotationMetadata annotations =
          new SimpleMetadataReaderFactory()
              .getMetadataReader(new UrlResource(entry))
              .getAnnotationMetadata();
      return annotations.isConcrete()
          && (annotations.hasAnnotation(Path.class.getName())
              || annotations.hasAnnotation(Provider.class.getName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
