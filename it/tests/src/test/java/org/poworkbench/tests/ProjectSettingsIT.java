package org.poworkbench.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.poworkbench.tests.Browser.Visit;

/** A project's settings over those of the site, as who administers the project sees and changes them. */
@ExtendWith(TheSandbox.class)
class ProjectSettingsIT {
  private static final String PAGE = "/secure/PoProjectStoryCoachSettings";
  private static final String SHOWN = PAGE + "!default.jspa?projectKey=PAY";
  private static final String ALL_AS_THE_SITE =
      "projectKey=PAY&asSite=on&asSite=issueTypes&asSite=small&asSite=criteriaField&asSite=teamField";
  private static final String LEAD = "paula";

  @AfterEach
  void backToTheSite() {
    assertEquals(
        200, TheSandbox.as("admin").postMeantForm(PAGE + ".jspa", ALL_AS_THE_SITE).status());
  }

  @Test
  void areForThoseWhoAdministerTheProject() {
    assertAll(
        () -> assertEquals(200, TheSandbox.as(LEAD).get(SHOWN).status()),
        () -> assertEquals(403, TheSandbox.as("pat").get(SHOWN).status()),
        () ->
            assertEquals(
                403, TheSandbox.as(LEAD).get(SHOWN.replace("PAY", "CHK")).status(), "another"),
        () -> assertEquals(403, TheSandbox.as(LEAD).get(SHOWN.replace("PAY", "NONE")).status()),
        () ->
            assertEquals(
                403, TheSandbox.as("pat").postMeantForm(PAGE + ".jspa", ALL_AS_THE_SITE).status()),
        () ->
            assertEquals(
                403, TheSandbox.as(LEAD).postForm(PAGE + ".jspa", ALL_AS_THE_SITE).status()));
  }

  @Test
  void holdForStoriesOfTheProjectAndAreLogged() {
    String form =
        "projectKey=PAY&asSite=on&asSite=teamField&small=2&issueTypes=Bug&criteriaField="
            + criteriaField();

    assertEquals(200, TheSandbox.as(LEAD).postMeantForm(PAGE + ".jspa", form).status());

    JsonNode here = check(", \"projectKey\": \"PAY\"");
    JsonNode elsewhere = check("");
    assertAll(
        () -> assertEquals("missed", here.path("letters").path("S").asText()),
        () -> assertEquals("met", elsewhere.path("letters").path("S").asText()),
        () -> assertFalse(here.path("checked").asBoolean()),
        () -> assertTrue(elsewhere.path("checked").asBoolean()),
        () -> assertEquals(criteriaField(), here.path("criteriaField").asText()),
        () -> assertEquals(criteriaField(), here.path("criteria").get(0).path("field").asText()));
    String log = TheSandbox.as("admin").get("/auditing/view").body();
    assertAll(
        () -> assertTrue(log.contains("Story coach settings of a project changed"), log),
        () -> assertTrue(log.contains("Small means at most: – → 2.0"), log),
        () -> assertEquals(403, TheSandbox.as(LEAD).get("/auditing/view").status()));
  }

  private static JsonNode check(String more) {
    return TheSandbox.as("admin")
        .post(
            "/rest/po/1.0/story-checks",
            "{\"summary\": \"As a buyer I want a receipt so that I can claim it\", \"points\": 3,"
                + " \"issueType\": \"Story\", \"criteria\": \"* The receipt names the VAT\""
                + more
                + "}")
        .json();
  }

  private static String criteriaField() {
    JsonNode fields = TheSandbox.as("admin").get("/rest/api/2/field").json();
    return StreamSupport.stream(fields.spliterator(), false)
        .filter(field -> field.path("name").asText().equals("Acceptance criteria"))
        .map(field -> field.path("id").asText())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void areSetOnAPageThatShowsTheSitesValuesAndTheWayBack() {
    try (Browser browser = new Browser();
        Visit visit = browser.as(TheSandbox.sandbox().url(), LEAD)) {
      Page page = visit.page();
      visit.open("/projects/PAY");
      page.click("#project-settings");
      page.click("#po-project-story-coach-settings-link");
      assertThat(page.locator("main")).containsText("Payments follows the site in every setting.");
      assertThat(page.locator("main")).containsText("As the site: 8 points");
      assertThat(page.locator("#po-small")).isHidden();
      visit.picture("project-settings");
      visit.accessible("#content");

      page.click("label[for=po-small-as-site]");
      page.fill("#po-small", "many");
      page.click("input[type=submit]");
      assertThat(page.locator("main")).containsText("Enter a number from 0 to 10000.");
      page.fill("#po-small", "3");
      page.click("input[type=submit]");
      assertThat(page.locator("main"))
          .containsText("Payments differs from the site in one setting.");
      assertThat(page.locator("#po-small")).hasValue("3");
      visit.picture("project-settings-own");

      page.click("label[for=po-small-as-site]");
      page.click("input[type=submit]");
      assertThat(page.locator("main")).containsText("Payments follows the site in every setting.");
      visit.withoutScriptErrors();
    }
  }
}
