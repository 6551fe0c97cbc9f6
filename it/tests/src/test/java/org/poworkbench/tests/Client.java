package org.poworkbench.tests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Talks to the sandbox over HTTP as one person, with basic authentication; or as nobody. */
final class Client {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI base;
  private final Optional<String> authorization;

  private Client(URI base, Optional<String> authorization) {
    this.base = base;
    this.authorization = authorization;
  }

  static Client anonymous(URI base) {
    return new Client(base, Optional.empty());
  }

  /** A person of the demo, whose password is the name. */
  static Client as(URI base, String person) {
    String pair = person + ":" + person;
    return new Client(
        base,
        Optional.of(
            "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8))));
  }

  static Client withToken(URI base, String token) {
    return new Client(base, Optional.of("Bearer " + token));
  }

  /** What came back. */
  record Answer(int status, String body, HttpResponse<String> response) {
    JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException e) {
        throw new AssertionError("Not JSON: " + body, e);
      }
    }
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  /** Asks for another form than JSON. */
  Answer get(String path, String accepted) {
    return send(request(path).setHeader("Accept", accepted).GET());
  }

  Answer post(String path, String json) {
    return send(withJson(request(path), "POST", json));
  }

  Answer put(String path, String json) {
    return send(withJson(request(path), "PUT", json));
  }

  Answer delete(String path) {
    return send(request(path).DELETE());
  }

  /** Sends a form as a page would that carries no token. */
  Answer postForm(String path, String form) {
    return send(withForm(path, form));
  }

  /** Sends a form that is meant: with the header by which scripts say so. */
  Answer postMeantForm(String path, String form) {
    return send(withForm(path, form).header("X-Atlassian-Token", "no-check"));
  }

  /** How many issues this person finds. */
  int count(String jql) {
    return found(jql, 0).path("total").asInt();
  }

  /** The keys of all issues that this person finds. */
  Set<String> keys(String jql) {
    Set<String> keys = new TreeSet<>();
    found(jql, 1000).path("issues").forEach(issue -> keys.add(issue.path("key").asText()));
    return keys;
  }

  private JsonNode found(String jql, int most) {
    Answer answer = search(jql, most);
    if (answer.status() != 200) {
      throw new AssertionError(answer.status() + " " + answer.body());
    }
    return answer.json();
  }

  Answer search(String jql, int most) {
    return get(
        "/rest/api/2/search?fields=key&maxResults="
            + most
            + "&jql="
            + URLEncoder.encode(jql, StandardCharsets.UTF_8));
  }

  Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Accept", "application/json, */*;q=0.5");
    authorization.ifPresent(value -> request.header("Authorization", value));
    return request;
  }

  private HttpRequest.Builder withForm(String path, String form) {
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form));
  }

  private static HttpRequest.Builder withJson(
      HttpRequest.Builder request, String method, String json) {
    return request
        .header("Content-Type", "application/json")
        .method(method, HttpRequest.BodyPublishers.ofString(json));
  }
}
