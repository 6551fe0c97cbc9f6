package org.poworkbench.sandbox.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.poworkbench.sandbox.Sandbox;
import org.poworkbench.sandbox.SandboxOptions;
import org.poworkbench.sandbox.data.Grant;
import org.poworkbench.sandbox.data.Holder;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.imports.SiteBasics;

/**
 * A sandbox with project CHK, of its own or of the demo, asked over HTTP: pat administers it, dev works in it, reader may only
 * look, outsider may not, anonymous is nobody. Everybody's password is the name.
 */
final class RunningSite implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  final Sandbox sandbox;
  final Site site;

  private RunningSite(Sandbox sandbox) {
    this.sandbox = sandbox;
    this.site = sandbox.site();
  }

  static RunningSite start(SandboxOptions options) {
    RunningSite running = new RunningSite(Sandbox.start(options));
    if (!options.demo()) {
      running.fill();
    }
    return running;
  }

  private void fill() {
    for (String name : List.of("pat", "dev", "reader", "outsider")) {
      site.people().add(Person.named(name, name.equals("dev") ? "Dev Eloper" : name), name);
    }
    site.people().join("team", "pat");
    site.people().join("team", "dev");
    site.people().join("readers", "reader");
    site.people().join(SiteBasics.USERS, "dev");
    site.people().join(SiteBasics.ADMINISTRATORS, "pat");
    List<Grant> grants = new ArrayList<>(SiteBasics.grants(List.of(Holder.group("team"))));
    grants.add(new Grant("BROWSE_PROJECTS", Holder.group("readers")));
    long workflow =
        new SiteBasics(site).workflowScheme("Checks", List.of("Open", "In Progress", "Done"));
    site.projects()
        .add(
            new ProjectRecord(
                0,
                "CHK",
                "CHK",
                "Checks",
                "",
                "pat",
                "software",
                site.schemes().addPermissionScheme("Team", grants).id(),
                null,
                workflow,
                site.constants().issueTypes().stream().map(type -> type.id()).toList(),
                null));
  }

  String create(String type, String summary) throws Exception {
    Answer created =
        send(
            "pat",
            "POST",
            "api/2/issue",
            """
            {"fields": {"project": {"key": "CHK"}, "issuetype": {"name": "%s"}, "summary": "%s"}}
            """
                .formatted(type, summary));
    assertEquals(201, created.status(), created.body());
    return created.json().get("key").asText();
  }

  Answer get(String who, String path) throws Exception {
    return answer(request(who, path).GET().build());
  }

  Answer send(String who, String method, String path, String body) throws Exception {
    return answer(
        request(who, path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build());
  }

  private static Answer answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response =
        CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    return new Answer(response.statusCode(), response.body());
  }

  Answer page(String who, String path) throws Exception {
    return answer(at(who, path).GET().build());
  }

  /** A request to a path such as {@code agile/1.0/board}. */
  private HttpRequest.Builder request(String who, String path) {
    return at(who, "/rest/" + path);
  }

  private HttpRequest.Builder at(String who, String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(sandbox.url() + path));
    if (!who.equals("anonymous")) {
      String pair = who + ":" + who;
      request.header(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }
    return request;
  }

  @Override
  public void close() {
    sandbox.close();
  }

  record Answer(int status, String body) {
    JsonNode json() throws IOException {
      return JSON.readTree(body);
    }
  }
}
