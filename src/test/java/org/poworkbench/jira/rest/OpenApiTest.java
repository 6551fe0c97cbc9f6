package org.poworkbench.jira.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What openapi.json says is what the endpoints do: all of them, with their parameters and the shapes of their answers. */
class OpenApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path EXPECTED = Path.of("target/openapi-schemas.json");

  private static JsonNode description() throws IOException {
    return JSON.readTree(new OpenApiResource().description());
  }

  static Stream<EndpointsTest.Endpoint> endpoints() {
    return EndpointsTest.all();
  }

  private static JsonNode operation(EndpointsTest.Endpoint endpoint) throws IOException {
    return description()
        .path("paths")
        .path("/" + endpoint.path())
        .path(endpoint.verb().toLowerCase(Locale.ROOT));
  }

  @Test
  void describesEveryEndpointAndNoOther() throws IOException {
    Set<String> described = new TreeSet<>();
    description()
        .path("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        verb ->
                            described.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    Set<String> built = new TreeSet<>();
    endpoints().forEach(endpoint -> built.add(endpoint.verb() + " /" + endpoint.path()));

    assertEquals(built, described);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("endpoints")
  void saysWhatEachTakesAndAnswers(EndpointsTest.Endpoint endpoint) throws IOException {
    JsonNode operation = operation(endpoint);

    assertTrue(operation.path("summary").asText().length() > 10, "summary");
    assertTrue(operation.path("responses").has("200"), "200");
    assertTrue(operation.path("responses").has("401"), "401");
    assertTrue(
        operation.path("responses").has("403") || !endpoint.access().equals("AdminOnly"), "403");
    Set<String> parameters = new TreeSet<>();
    operation.path("parameters").forEach(each -> parameters.add(each.path("name").asText()));
    assertTrue(parameters.containsAll(parametersOf(endpoint.method())), parameters::toString);
  }

  private static Set<String> parametersOf(Method method) {
    Set<String> names = new TreeSet<>();
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(QueryParam.class)) {
        names.add(parameter.getAnnotation(QueryParam.class).value());
      }
      if (parameter.isAnnotationPresent(PathParam.class)) {
        names.add(parameter.getAnnotation(PathParam.class).value());
      }
    }
    return names;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("endpoints")
  void namesTheShapeOfEachAnswer(EndpointsTest.Endpoint endpoint) throws IOException {
    if (endpoint.method().getReturnType() == String.class) {
      return;
    }
    assertEquals(
        "#/components/schemas/" + Shapes.name(endpoint.method().getReturnType()),
        operation(endpoint)
            .path("responses")
            .path("200")
            .path("content")
            .path("application/json")
            .path("schema")
            .path("$ref")
            .asText());
  }

  @Test
  void hasTheShapesOfTheAnswers() throws IOException {
    Shapes shapes = new Shapes();
    endpoints()
        .map(endpoint -> endpoint.method().getReturnType())
        .filter(Class::isRecord)
        .forEach(shapes::add);
    shapes.add(ErrorsJson.class);
    Files.writeString(
        EXPECTED, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(shapes.all()));
    JsonNode described = bare(description().path("components").path("schemas"));

    List<String> answers = new ArrayList<>();
    shapes.all().fieldNames().forEachRemaining(answers::add);
    for (String answer : answers) {
      assertEquals(shapes.all().path(answer), described.path(answer), answer + ", see " + EXPECTED);
    }
  }

  @Test
  void leadsToNothingThatIsNotThere() throws IOException {
    JsonNode description = description();
    description
        .findValuesAsText("$ref")
        .forEach(
            reference ->
                assertTrue(description.at(reference.substring(1)).isObject(), () -> reference));
  }

  /** Without what only people read, and without who may be null. */
  private static JsonNode bare(JsonNode node) {
    if (node.isArray()) {
      ArrayNode list = JSON.createArrayNode();
      node.forEach(each -> list.add(bare(each)));
      return list;
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode object = JSON.createObjectNode();
    node.fields()
        .forEachRemaining(
            field -> {
              boolean forPeople = Set.of("description", "enum", "example").contains(field.getKey());
              if (!forPeople || field.getValue().isObject()) {
                object.set(field.getKey(), bare(field.getValue()));
              }
            });
    JsonNode type = node.path("type");
    if (type.isArray()) {
      StreamSupport.stream(type.spliterator(), false)
          .filter(each -> !each.asText().equals("null"))
          .forEach(each -> object.set("type", each));
    }
    return object;
  }
}
