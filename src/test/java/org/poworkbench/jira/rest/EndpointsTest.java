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
          "GET issues/{key}/finding-decisions LicensedOnly",
          "GET issues/{key}/story-check LicensedOnly",
          "GET openapi.json LicensedOnly",
          "GET projects/{projectKey}/backlog-health LicensedOnly",
          "GET projects/{projectKey}/backlog-health/stories.csv LicensedOnly",
          "GET projects/{projectKey}/backlog-health/trend.csv LicensedOnly",
          "GET story-backfill AdminOnly",
          "GET story-form LicensedOnly",
          "GET story-gate/today AdminOnly",
          "GET story-quality LicensedOnly",
          "GET teams LicensedOnly",
          "POST issues/{key}/findings/{check}/count-again LicensedOnly",
          "POST issues/{key}/findings/{check}/set-aside LicensedOnly",
          "POST settings-preview LicensedOnly",
          "POST story-backfill/continue AdminOnly",
          "POST story-backfill/start AdminOnly",
          "POST story-backfill/stop AdminOnly",
          "POST story-checks LicensedOnly");

  @Test
  void areAllListedWithWhoMayCallThem() {
    assertEquals(ENDPOINTS, found().sorted().toList());
  }

  /** An endpoint as it is built. */
  record Endpoint(Class<?> resource, Method method) {
    String verb() {
      return EndpointsTest.verb(method);
    }

    String path() {
      return EndpointsTest.path(resource, method);
    }

    String access() {
      return EndpointsTest.access(resource, method);
    }

    @Override
    public String toString() {
      return verb() + " " + path();
    }
  }

  private static Stream<String> found() {
    return all().map(endpoint -> endpoint + " " + endpoint.access());
  }

  /** Every endpoint of the app. */
  static Stream<Endpoint> all() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.poworkbench.jira.rest")
            .stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect)
            .flatMap(EndpointsTest::endpoints);
  }

  private static Stream<Endpoint> endpoints(Class<?> resource) {
    return Arrays.stream(resource.getDeclaredMethods())
        .filter(method -> verb(method) != null)
        .map(method -> new Endpoint(resource, method));
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
