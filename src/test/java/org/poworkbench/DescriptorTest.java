package org.poworkbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.xpath.XPathExpressionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the descriptor says is true of the classes and files beside it. */
class DescriptorTest {

  static Stream<String> classNames() throws XPathExpressionException {
    return Stream.of("//@class", "//validator-class", "//ao/entity", "//webwork1//action/@name")
        .flatMap(DescriptorTest::texts);
  }

  static Stream<String> files() {
    return texts("//resource[not(@type='i18n')]/@location | //view[text()]");
  }

  static Stream<String> allowedMethods() {
    return texts("//velocity-allowlist/method");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("classNames")
  void namesClassesThatAreThere(String name) throws ClassNotFoundException {
    assertNotNull(Class.forName(name));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void namesFilesThatAreThere(String location) {
    String path = location.startsWith("/") ? location : "/" + location;
    assertNotNull(getClass().getResource(path));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("allowedMethods")
  void allowsMethodsThatAreThere(String allowed) throws ReflectiveOperationException {
    String type = allowed.substring(0, allowed.indexOf('#'));
    String name = allowed.substring(allowed.indexOf('#') + 1, allowed.indexOf('('));
    Method method = Class.forName(type).getMethod(name);

    assertTrue(
        List.of(String.class, java.util.Map.class, List.class).contains(method.getReturnType()),
        "Templates get maps and texts only");
  }

  @Test
  void allowsMethodsInOrder() {
    List<String> methods = allowedMethods().toList();

    assertEquals(List.copyOf(new TreeSet<>(methods)), methods);
  }

  @Test
  void keysOfModulesAreUniqueAndStartWithPo() {
    List<String> keys = texts("/atlassian-plugin/*[not(self::resource)]/@key").toList();

    assertFalse(keys.isEmpty());
    assertEquals(keys.size(), new TreeSet<>(keys).size());
    keys.forEach(key -> assertTrue(key.startsWith("po-"), key));
  }

  private static Stream<String> texts(String path) {
    try {
      return Descriptor.texts(path).stream();
    } catch (XPathExpressionException failure) {
      throw new IllegalArgumentException(failure);
    }
  }
}
