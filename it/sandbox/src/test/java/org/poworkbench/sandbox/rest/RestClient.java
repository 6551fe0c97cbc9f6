package org.poworkbench.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Asks a sandbox over HTTP as ordinary clients do, each time as somebody whose password is the name, or as anonymous. */
final class RestClient {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final URI base;

  /** Asks for paths below this one. */
  RestClient(String base) {
    this.base = URI.create(base);
  }

  Answer get(String who, String path) throws IOException, InterruptedException {
    return answer(request(who, path).GET());
  }

  /** Sends JSON. */
  Answer send(String who, String method, String path, String body)
      throws IOException, InterruptedException {
    return send(who, method, path, "application/json", body);
  }

  Answer send(String who, String method, String path, String type, String body)
      throws IOException, InterruptedException {
    return answer(
        request(who, path)
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String who, String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    if (!who.equals("anonymous")) {
      request.header("Authorization", "Basic " + encoded(who));
    }
    return request;
  }

  /** The name, and the password after a colon where it is another. */
  private static String encoded(String who) {
    String pair = who.contains(":") ? who : who + ":" + who;
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static Answer answer(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    return new Answer(response.statusCode(), response.body());
  }

  /** What came back. */
  record Answer(int status, String body) {
    JsonNode json() throws IOException {
      return JSON.readTree(body);
    }
  }
}
