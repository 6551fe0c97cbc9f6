package org.poworkbench.sandbox.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.poworkbench.sandbox.SandboxOptions;

/** A Jira without Jira Software has no boards, sprints, ranks and epic links, and works otherwise. */
class WithoutSoftwareTest {

  @TempDir static Path home;

  private static RunningSite site;

  @BeforeAll
  static void start() {
    site = RunningSite.start(SandboxOptions.at(home).withDemo(true).withSoftware(false));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"agile/1.0/board", "agile/1.0/sprint/1", "agile/1.0/issue/CHK-1"})
  void offersNoneOfItsRest(String path) throws Exception {
    assertEquals(404, site.get("admin", path).status());
  }

  @Test
  void hasNoneOfItsFields() throws Exception {
    List<String> names = site.get("admin", "api/2/field").json().findValuesAsText("name");
    for (String name : List.of("Sprint", "Rank", "Epic Link")) {
      assertFalse(names.contains(name), name);
    }
    assertEquals(Optional.empty(), site.site.ranks().field());
    assertTrue(site.site.sprints().all().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sprint%20in%20openSprints()", "order%20by%20rank", "%22Epic%20Link%22=CHK-1"})
  void knowsNoneOfItsJql(String jql) throws Exception {
    assertEquals(400, site.get("admin", "api/2/search?jql=" + jql).status());
  }

  @Test
  void createsIssuesAllTheSame() throws Exception {
    String key = site.create("Story", "Without a rank");
    assertEquals(200, site.get("pat", "api/2/issue/" + key).status());
  }

  @Test
  void showsNoBacklog() throws Exception {
    assertFalse(page("/projects/CHK").contains("project-backlog"));
    assertEquals(404, site.page("admin", "/secure/RapidBoard.jspa?rapidView=10000").status());
  }

  private static String page(String path) throws Exception {
    RestClient.Answer page = site.page("admin", path);
    assertEquals(200, page.status(), page.body());
    return page.body();
  }
}
