package org.poworkbench.jira.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.failure.RememberedFailures;
import org.poworkbench.jira.backlog.BacklogFixture;
import org.poworkbench.jira.bridge.PageResources;
import org.poworkbench.jira.text.BundleTexts;

class BacklogHealthPanelTest {

  private final BacklogFixture site = new BacklogFixture();
  private final PageResources resources = mock();
  private final RememberedFailures failures = new RememberedFailures();
  private final BacklogHealthPanel panel =
      new BacklogHealthPanel(site.access(), resources, BundleTexts.ENGLISH, failures);

  @Test
  void writesHeadingAndPlaceForTheFigures() throws IOException {
    StringWriter html = new StringWriter();

    panel.writeHtml(html, Map.of("project", site.project));

    assertTrue(html.toString().contains("<h1>Backlog health</h1>"), html::toString);
    assertTrue(html.toString().contains("data-project=\"CHK\""), html::toString);
    verify(resources).require("org.poworkbench:po-backlog-health");
  }

  @Test
  void saysToAStrangerWhatIsNeededAndNothingElse() {
    site.maySeeTheProject(site.pat, false);

    assertTrue(html().contains("Browse projects"), this::html);
    verify(resources, never()).require(anyString());
  }

  @Test
  void asksAnonymousToLogIn() {
    when(site.authentication.getLoggedInUser()).thenReturn(null);
    site.maySeeTheProject(null, true);

    assertTrue(html().contains("Log in"), this::html);
    verify(resources, never()).require(anyString());
  }

  @Test
  void saysAnIdWhenItFails() {
    doThrow(new NoSuchMethodError("changed in this Jira")).when(resources).require(anyString());

    assertTrue(html().contains("could not be loaded (id "), this::html);
    assertEquals(1, failures.causes().size());
  }

  private String html() {
    return panel.getHtml(Map.of("project", site.project));
  }
}
