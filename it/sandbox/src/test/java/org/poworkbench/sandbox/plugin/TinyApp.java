package org.poworkbench.sandbox.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Builds the jar of a small app, compiled in memory against the class path of the test. */
public final class TinyApp {
  private final String key;
  private final StringBuilder modules = new StringBuilder();
  private final StringBuilder beans = new StringBuilder();
  private final List<String> imports = new ArrayList<>();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private String springTimeout = "20";

  private TinyApp(String key) {
    this.key = key;
  }

  public static TinyApp named(String key) {
    return new TinyApp(key);
  }

  /** Adds an element to the descriptor. */
  public TinyApp module(String xml) {
    modules.append(xml).append('\n');
    return this;
  }

  /** Adds an element to the Spring file, in which osgi: is Gemini's namespace. */
  public TinyApp bean(String xml) {
    beans.append(xml).append('\n');
    return this;
  }

  /** Adds a clause to Import-Package. */
  public TinyApp importing(String clause) {
    imports.add(clause);
    return this;
  }

  public TinyApp source(String className, String java) {
    sources.put(className, java);
    return this;
  }

  public TinyApp file(String path, String content) {
    files.put(path, content.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  /** The seconds for which the app's context waits for services. */
  public TinyApp waiting(int seconds) {
    springTimeout = String.valueOf(seconds);
    return this;
  }

  public Path jar(Path folder) {
    Path jar = folder.resolve(key + ".jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest())) {
      write(out, "atlassian-plugin.xml", descriptor().getBytes(StandardCharsets.UTF_8));
      if (!beans.isEmpty()) {
        write(out, "META-INF/spring/beans.xml", springFile().getBytes(StandardCharsets.UTF_8));
      }
      for (Map.Entry<String, byte[]> entry : files.entrySet()) {
        write(out, entry.getKey(), entry.getValue());
      }
      for (Map.Entry<String, byte[]> compiled : compile().entrySet()) {
        write(out, compiled.getKey().replace('.', '/') + ".class", compiled.getValue());
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(JarOutputStream out, String name, byte[] content) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(content);
    out.closeEntry();
  }

  private Manifest manifest() {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Bundle-ManifestVersion", "2");
    attributes.putValue("Bundle-SymbolicName", key);
    attributes.putValue("Bundle-Version", "1.0.0");
    attributes.putValue("Atlassian-Plugin-Key", key);
    attributes.putValue("Spring-Context", "*;timeout:=" + springTimeout);
    if (!imports.isEmpty()) {
      attributes.putValue("Import-Package", String.join(",", imports));
    }
    return manifest;
  }

  private String descriptor() {
    return "<atlassian-plugin key=\"%s\" name=\"Tiny\" plugins-version=\"2\">%n%s</atlassian-plugin>"
        .formatted(key, modules);
  }

  private String springFile() {
    return """
        <beans xmlns="http://www.springframework.org/schema/beans"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xmlns:context="http://www.springframework.org/schema/context"
            xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
            xsi:schemaLocation="http://www.springframework.org/schema/beans
              http://www.springframework.org/schema/beans/spring-beans.xsd
              http://www.springframework.org/schema/context
              http://www.springframework.org/schema/context/spring-context.xsd
              http://www.eclipse.org/gemini/blueprint/schema/blueprint
              http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd">
          <context:annotation-config/>
          %s
        </beans>
        """
        .formatted(beans);
  }

  private Map<String, byte[]> compile() throws IOException {
    if (sources.isEmpty()) {
      return Map.of();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        InMemory compiled = new InMemory(standard)) {
      List<Source> units =
          sources.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
      List<String> options = List.of("-proc:none", "-Xlint:none");
      if (!compiler.getTask(null, compiled, null, options, null, units).call()) {
        throw new IllegalStateException("The sources of " + key + " do not compile.");
      }
      return compiled.classes();
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String className, String text) {
      super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> outputs = new LinkedHashMap<>();

    InMemory(JavaFileManager standard) {
      super(standard);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(
          URI.create("mem:///" + className.replace('.', '/') + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return outputs.computeIfAbsent(className, name -> new ByteArrayOutputStream());
        }
      };
    }

    Map<String, byte[]> classes() {
      Map<String, byte[]> classes = new LinkedHashMap<>();
      outputs.forEach((name, content) -> classes.put(name, content.toByteArray()));
      return classes;
    }
  }
}
