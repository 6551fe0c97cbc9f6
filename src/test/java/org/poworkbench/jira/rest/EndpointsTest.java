package org.poworkbench.jira.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every endpoint with who may call it. A new one gets its row here, and its outcomes in the tests of the jar. */
class EndpointsTest {

  private static final List<String> ENDPOINTS =
      List.of(
          "GET issues/{key}/story-check LicensedOnly",
          "GET projects/{projectKey}/backlog-health LicensedOnly",
          "GET story-backfill AdminOnly",
          "GET story-form LicensedOnly",
          "GET story-quality LicensedOnly",
          "GET teams LicensedOnly",
          "POST story-backfill/continue AdminOnly",
          "POST story-backfill/start AdminOnly",
          "POST story-backfill/stop AdminOnly",
          "POST story-checks LicensedOnly");

  @Test
  void areAllListedWithWhoMayCallThem() {
    assertEquals(ENDPOINTS, found().sorted().toList());
  }

  private static Stream<String> found() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.poworkbench.jira.rest")
            .stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect)
            .flatMap(EndpointsTest::endpoints);
  }

  private static Stream<String> endpoints(Class<?> resource) {
    return Arrays.stream(resource.getDeclaredMethods())
        .filter(method -> verb(method) != null)
        .map(
            method -> verb(method) + " " + path(resource, method) + " " + access(resource, method));
  }

  private static String verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(found -> found != null)
        .map(HttpMethod::value)
        .findFirst()
        .orElse(null);
  }

  private static String path(Class<?> resource, Method method) {
    Path own = method.getAnnotation(Path.class);
    String path =
        resource.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
    return path.replaceAll("^/+|/+$", "");
  }

  private static String access(Class<?> resource, Method method) {
    return Stream.concat(
            Arrays.stream(method.getAnnotations()), Arrays.stream(resource.getAnnotations()))
        .map(Annotation::annotationType)
        .filter(type -> type.getPackageName().endsWith("security.annotation"))
        .map(Class::getSimpleName)
        .findFirst()
        .orElse("nobody decided");
  }
}
