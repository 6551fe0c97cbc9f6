package org.poworkbench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may use what. What is not listed is not allowed. */
class ArchitectureTest {

  private static final String BASE = "org.poworkbench.";
  private static final Map<String, String[]> MAY_USE =
      Map.of(
          "domain",
          new String[] {"java..", BASE + "domain.."},
          "storage",
          new String[] {
            "java..",
            BASE + "domain..",
            BASE + "storage..",
            "com.atlassian.activeobjects..",
            "net.java.ao.."
          },
          "jira",
          new String[] {
            "java..",
            BASE + "domain..",
            BASE + "jira..",
            "com.atlassian..",
            "com.fasterxml.jackson..",
            "com.opensymphony..",
            "jakarta.inject..",
            "jakarta.ws.rs..",
            "org.slf4j.."
          },
          "wiring",
          new String[] {
            "java..",
            "org.poworkbench..",
            "com.atlassian..",
            "org.eclipse.gemini.blueprint..",
            "org.springframework.."
          });

  private static final JavaClasses APP =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.poworkbench");

  static Stream<String> parts() {
    return MAY_USE.keySet().stream().sorted();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("parts")
  void usesOnlyWhatItMay(String part) {
    rule(part, BASE + part).check(APP);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("parts")
  void isThere(String part) {
    assertTrue(APP.stream().anyMatch(type -> type.getPackageName().startsWith(BASE + part)));
  }

  @Test
  void everyClassOfOursIsInAPart() {
    assertFalse(APP.isEmpty());
    classes()
        .that(new OursInTheJar())
        .should()
        .resideInAnyPackage(parts().map(part -> BASE + part + "..").toArray(String[]::new))
        .check(APP);
  }

  @Test
  void failsOverADomainThatKnowsJira() {
    JavaClasses fixture = new ClassFileImporter().importPackages("org.poworkbench.fixture.domain");

    assertThrows(
        AssertionError.class,
        () -> rule("domain", "org.poworkbench.fixture.domain").check(fixture));
  }

  private static ArchRule rule(String part, String where) {
    return classes()
        .that()
        .resideInAPackage(where + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(MAY_USE.get(part))
        .allowEmptyShould(false);
  }

  /** The evidence tools of the declarations share our base package, and never get into the jar. */
  private static final class OursInTheJar extends DescribedPredicate<JavaClass> {

    OursInTheJar() {
      super("ours in the jar");
    }

    @Override
    public boolean test(JavaClass type) {
      return !type.getPackageName().startsWith("org.poworkbench.evidence");
    }
  }
}
