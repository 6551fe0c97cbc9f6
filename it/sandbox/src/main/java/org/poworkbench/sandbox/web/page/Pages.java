package org.poworkbench.sandbox.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sandbox's own pages by path, such as {@code /browse/{key}}. A form posted to one of them is refused without the
 * reader's form token before its handler is asked.
 */
public final class Pages {
  private final List<Route> routes = new CopyOnWriteArrayList<>();

  /** A handler for a method and the paths that fit a pattern. */
  private record Route(String method, Pattern pattern, List<String> names, PageHandler handler) {
    Optional<Match> match(String requestMethod, String path) {
      Matcher matcher = pattern.matcher(path);
      if (!method.equals(requestMethod) || !matcher.matches()) {
        return Optional.empty();
      }
      Map<String, String> variables = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        variables.put(names.get(i), matcher.group(i + 1));
      }
      return Optional.of(new Match(handler, variables));
    }
  }

  /** The handler found for a path, and what stood in the places of the pattern's names. */
  public record Match(PageHandler handler, Map<String, String> variables) {}

  public Pages get(String path, PageHandler handler) {
    return add("GET", path, handler);
  }

  public Pages post(String path, PageHandler handler) {
    return add("POST", path, handler);
  }

  private Pages add(String method, String path, PageHandler handler) {
    List<String> names = new ArrayList<>();
    StringBuilder expression = new StringBuilder();
    Matcher matcher = Pattern.compile("\\{(\\w+)}").matcher(path);
    int end = 0;
    while (matcher.find()) {
      expression.append(Pattern.quote(path.substring(end, matcher.start()))).append("([^/]+)");
      names.add(matcher.group(1));
      end = matcher.end();
    }
    expression.append(Pattern.quote(path.substring(end)));
    routes.add(
        new Route(method, Pattern.compile(expression.toString()), List.copyOf(names), handler));
    return this;
  }

  /** The handler for a path; HEAD is answered as GET. */
  public Optional<Match> find(String method, String path) {
    String asked = method.equals("HEAD") ? "GET" : method;
    return routes.stream().flatMap(route -> route.match(asked, path).stream()).findFirst();
  }
}
