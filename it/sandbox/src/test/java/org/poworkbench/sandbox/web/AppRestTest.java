package org.poworkbench.sandbox.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.sandbox.plugin.Plugin;
import org.poworkbench.sandbox.plugin.TinyApp;

class AppRestTest {
  private static final String RESOURCE =
      """
      package tiny;
      import com.atlassian.annotations.security.XsrfProtectionExcluded;
      import com.atlassian.plugins.rest.api.security.annotation.*;
      import jakarta.ws.rs.*;
      import jakarta.ws.rs.core.*;
      @Path("/notes") @Produces("application/json")
      public class Notes {
        private final Greeting greeting;
        @Context private UriInfo uri;
        @jakarta.inject.Inject public Notes(Greeting greeting) { this.greeting = greeting; }
        @GET @Path("unannotated") public String unannotated() { return "{}"; }
        @GET @Path("open") @UnrestrictedAccess public Note open() {
          return new Note(greeting.text() + " at " + uri.getPath());
        }
        @GET @Path("anonymous") @AnonymousSiteAccess public String anonymous() { return "{}"; }
        @GET @Path("licensed") @LicensedOnly public String licensed() { return "{}"; }
        @GET @Path("admin") @AdminOnly public String admin() { return "{}"; }
        @GET @Path("admin2") @com.atlassian.annotations.security.AdminOnly public String admin2() { return "{}"; }
        @GET @Path("fails") @UnrestrictedAccess public String fails() { throw new IllegalStateException("secret"); }
        @GET @Path("mapped") @UnrestrictedAccess public String mapped() { throw new IllegalArgumentException("why"); }
        @POST @Path("json") @UnrestrictedAccess @Consumes("application/json") public Note json(Note note) { return note; }
        @POST @Path("form") @UnrestrictedAccess @Consumes("application/x-www-form-urlencoded")
        public Note form(@FormParam("title") String title) { return new Note(title); }
        @POST @Path("hook") @UnrestrictedAccess @XsrfProtectionExcluded
        @Consumes("application/x-www-form-urlencoded") public Note hook(@FormParam("title") String title) { return new Note(title); }
      }
      """;
  private static final String NOTE =
      """
      package tiny;
      public class Note {
        private String title;
        public Note() {}
        public Note(String title) { this.title = title; }
        public String getTitle() { return title; }
        public void setTitle(String title) { this.title = title; }
      }
      """;
  private static final String MAPPER =
      """
      package tiny;
      @jakarta.ws.rs.ext.Provider
      public class Mapper implements jakarta.ws.rs.ext.ExceptionMapper<IllegalArgumentException> {
        private final Greeting greeting;
        public Mapper(Greeting greeting) { this.greeting = greeting; }
        public jakarta.ws.rs.core.Response toResponse(IllegalArgumentException e) {
          return jakarta.ws.rs.core.Response.status(422).entity(greeting.text() + ": " + e.getMessage()).build();
        }
      }
      """;

  @TempDir static Path folder;
  private static RunningFront front;

  @BeforeAll
  static void start() throws IOException {
    front = new RunningFront(folder);
    Plugin plugin = front.install(app().jar(folder));
    assertTrue(plugin.enabled(), () -> plugin.failure().orElse(""));
  }

  private static TinyApp app() {
    return TinyApp.named("tiny.rest")
        .importing("jakarta.ws.rs")
        .importing("jakarta.ws.rs.core")
        .importing("jakarta.ws.rs.ext")
        .importing("jakarta.inject")
        .importing("com.atlassian.annotations.security")
        .importing("com.atlassian.plugins.rest.api.security.annotation")
        .source("tiny.Notes", RESOURCE)
        .source("tiny.Note", NOTE)
        .source("tiny.Mapper", MAPPER)
        .source(
            "tiny.Greeting",
            "package tiny; public class Greeting { public String text() { return \"hello\"; } }")
        .bean("<bean class=\"tiny.Greeting\"/>")
        .module("<rest key=\"tiny-rest\" path=\"/tiny\" version=\"1.0\"/>");
  }

  @AfterAll
  static void stop() {
    front.close();
  }

  @ParameterizedTest(name = "{0}: anonymous {1}, pat {2}, admin {3}")
  @CsvSource({
    "unannotated, 401, 200, 200",
    "open,        200, 200, 200",
    "anonymous,   200, 200, 200",
    "licensed,    401, 200, 200",
    "admin,       401, 403, 200",
    "admin2,      401, 403, 200",
  })
  void letsInWhomTheAnnotationNames(String path, int anonymous, int pat, int admin) {
    String url = "/rest/tiny/1.0/notes/" + path;

    assertEquals(anonymous, front.client().get(url).statusCode());
    assertEquals(pat, front.client().logIn("pat").get(url).statusCode());
    assertEquals(
        admin,
        front
            .client()
            .get(url, "Authorization", RunningFront.basic("admin", "admin"))
            .statusCode());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"1.0", "latest"})
  void answersWithBeansOfTheApp(String version) {
    HttpResponse<String> answer = front.client().get("/rest/tiny/" + version + "/notes/open");

    assertEquals("{\"title\":\"hello at notes/open\"}", answer.body());
  }

  @Test
  void letsProvidersOfTheAppMapExceptions() {
    HttpResponse<String> answer = front.client().get("/rest/tiny/1.0/notes/mapped");

    assertEquals(422, answer.statusCode());
    assertEquals("hello: why", answer.body());
  }

  @Test
  void saysAnIdInsteadOfAnUnexpectedException() {
    HttpResponse<String> answer = front.client().get("/rest/tiny/1.0/notes/fails");

    assertEquals(500, answer.statusCode());
    assertTrue(answer.body().matches(".*\\(id [0-9a-f]{6}\\).*"));
    assertTrue(!answer.body().contains("secret"));
  }

  @ParameterizedTest(name = "{0} answers {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\":\"a\"} | 200",
        "{\"title\":\"a\",\"other\":1} | 400",
        "{\"title\" | 400"
      })
  void refusesJsonThatItDoesNotKnow(String json, int status) {
    assertEquals(status, front.client().postJson("/rest/tiny/1.0/notes/json", json).statusCode());
  }

  @Test
  void demandsTheHeaderOfFormPostsUnlessTheyAreExcluded() {
    Map<String, String> form = Map.of("title", "a");
    RunningFront.Client client = front.client();

    assertEquals(403, client.post("/rest/tiny/1.0/notes/form", form).statusCode());
    assertEquals(
        200,
        client
            .post("/rest/tiny/1.0/notes/form", form, "X-Atlassian-Token", "no-check")
            .statusCode());
    assertEquals(200, client.post("/rest/tiny/1.0/notes/hook", form).statusCode());
  }

  @Test
  void endsWithTheApp() {
    front.plugins.disable("tiny.rest");
    assertEquals(404, front.client().get("/rest/tiny/1.0/notes/open").statusCode());

    front.plugins.enable("tiny.rest");
    assertEquals(200, front.client().get("/rest/tiny/1.0/notes/open").statusCode());
  }
}
