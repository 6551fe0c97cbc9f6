package org.poworkbench.sandbox.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.poworkbench.sandbox.Sandbox;
import org.poworkbench.sandbox.SandboxOptions;
import org.poworkbench.sandbox.data.Grant;
import org.poworkbench.sandbox.data.Holder;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.imports.SiteBasics;
import org.poworkbench.sandbox.rest.RestClient.Answer;

/**
 * A sandbox with project CHK, of its own or of the demo, asked over HTTP: pat administers it, dev works in it, reader may only
 * look, outsider may not, anonymous is nobody. Everybody's password is the name.
 */
final class RunningSite implements AutoCloseable {
  final Sandbox sandbox;
  final Site site;

  private final RestClient client;

  private RunningSite(Sandbox sandbox) {
    this.sandbox = sandbox;
    this.site = sandbox.site();
    this.client = new RestClient(sandbox.url().toString());
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

  /** Asks for a path such as {@code agile/1.0/board}. */
  Answer get(String who, String path) throws Exception {
    return client.get(who, "/rest/" + path);
  }

  Answer send(String who, String method, String path, String body) throws Exception {
    return client.send(who, method, "/rest/" + path, body);
  }

  Answer page(String who, String path) throws Exception {
    return client.get(who, path);
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
