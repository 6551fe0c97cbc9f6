package org.poworkbench.jira.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The shapes of records as they are written as JSON, in the words of OpenAPI. */
final class Shapes {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<Class<?>> WHOLE_NUMBERS =
      Set.of(int.class, Integer.class, long.class, Long.class);
  private static final Set<Class<?>> NUMBERS = Set.of(double.class, Double.class);

  private final ObjectNode all = JSON.createObjectNode();

  /** The name of a record's shape; a record inside another bears its name too. */
  static String name(Class<?> type) {
    String own = type.getSimpleName().replaceAll("Json$", "");
    Class<?> around = type.getEnclosingClass();
    return around != null && around.isRecord() ? name(around) + own : own;
  }

  ObjectNode all() {
    return all;
  }

  /** Adds a record with all that it holds. */
  void add(Class<?> type) {
    if (all.has(name(type))) {
      return;
    }
    ObjectNode shape = all.putObject(name(type));
    shape.put("type", "object");
    ObjectNode properties = shape.putObject("properties");
    for (RecordComponent component : type.getRecordComponents()) {
      properties.set(name(component), shape(component.getGenericType()));
    }
  }

  private static String name(RecordComponent component) {
    JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
    return named == null ? component.getName() : named.value();
  }

  private ObjectNode shape(Type type) {
    ObjectNode shape = JSON.createObjectNode();
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      Type[] arguments = generic.getActualTypeArguments();
      if (Collection.class.isAssignableFrom(raw)) {
        shape.put("type", "array");
        shape.set("items", shape(arguments[0]));
      } else if (Map.class.isAssignableFrom(raw)) {
        shape.put("type", "object");
        shape.set("additionalProperties", shape(arguments[1]));
      } else {
        throw new IllegalArgumentException("No shape for " + type);
      }
      return shape;
    }
    Class<?> simple = (Class<?>) type;
    if (simple.isRecord()) {
      add(simple);
      shape.put("$ref", "#/components/schemas/" + name(simple));
    } else {
      shape.put("type", simpleName(simple));
    }
    return shape;
  }

  private static String simpleName(Class<?> type) {
    if (WHOLE_NUMBERS.contains(type)) {
      return "integer";
    }
    if (NUMBERS.contains(type)) {
      return "number";
    }
    return type == boolean.class || type == Boolean.class ? "boolean" : "string";
  }
}
