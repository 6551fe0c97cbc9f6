package org.poworkbench.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.poworkbench.tests.Browser.Visit;

/** The dry run of the coach's settings: who may ask, what it answers, that it writes nothing, and its page. */
@ExtendWith(TheSandbox.class)
class SettingsPreviewIT {
  private static final String PREVIEW = "/rest/po/1.0/settings-preview";
  private static final String OF_PAY =
      "{\"projectKey\": \"PAY\", \"settings\": {\"small\": \"1\", \"mostCriteria\": \"1\"}}";
  private static final String OF_SITE = "{\"settings\": {\"small\": \"1\"}}";
  private static final String LEAD = "paula";

  @Test
  void isForThoseWhoMayChangeTheSettings() {
    assertAll(
        () -> assertEquals(401, TheSandbox.anonymous().post(PREVIEW, OF_PAY).status()),
        () -> assertEquals(403, TheSandbox.as("outsider").post(PREVIEW, OF_PAY).status()),
        () -> assertEquals(403, TheSandbox.as("pat").post(PREVIEW, OF_PAY).status()),
        () -> assertEquals(403, TheSandbox.as(LEAD).post(PREVIEW, OF_SITE).status()),
        () ->
            assertEquals(
                403, TheSandbox.as(LEAD).post(PREVIEW, OF_PAY.replace("PAY", "NONE")).status()),
        () -> assertEquals(200, TheSandbox.as(LEAD).post(PREVIEW, OF_PAY).status()),
        () -> assertEquals(200, TheSandbox.as("admin").post(PREVIEW, OF_SITE).status()));
  }

  @Test
  void tellsWhatWouldTurnAndWritesNothing() {
    JsonNode preview = TheSandbox.as("admin").post(PREVIEW, OF_SITE).json();
    JsonNode again = TheSandbox.as("admin").post(PREVIEW, "{\"settings\": {}}").json();

    assertAll(
        () -> assertTrue(preview.path("changed").asInt() > 0, preview::toString),
        () -> assertTrue(preview.path("stories").asInt() >= preview.path("judged").asInt()),
        () -> assertEquals(preview.path("changed").asInt(), preview.path("issues").size()),
        () -> assertEquals("S", preview.path("turned").get(0).path("name").asText()),
        () -> assertEquals("Small", preview.path("turned").get(0).path("label").asText()),
        () -> assertTrue(preview.path("turned").get(0).path("metToMissed").asInt() > 0),
        () -> assertEquals(0, again.path("changed").asInt(), again::toString));
  }

  @Test
  void saysWhichSettingIsWrong() {
    Client.Answer answer =
        TheSandbox.as("admin").post(PREVIEW, "{\"settings\": {\"mostWords\": \"many\"}}");

    assertEquals(400, answer.status());
    assertEquals("mostWords", answer.json().path("errors").get(0).path("field").asText());
    assertEquals(
        "Enter a whole number from 1 to 10,000.",
        answer.json().path("errors").get(0).path("reason").asText());
  }

  @Test
  void isShownOnThePageOfTheSettings() {
    try (Browser browser = new Browser();
        Visit visit = browser.as(TheSandbox.sandbox().url(), LEAD)) {
      Page page = visit.page();
      visit.open("/secure/PoProjectStoryCoachSettings!default.jspa?projectKey=PAY");
      page.click("label[for=po-small-as-site]");
      page.fill("#po-small", "1");
      page.click("label[for=po-vagueEnglish-as-site]");
      page.click("fieldset:has(#po-vagueEnglish) summary");
      assertThat(page.locator("#po-vagueEnglish")).hasValue(Pattern.compile("\\beasily\\b"));
      page.click(".po-preview-start");
      assertThat(page.locator(".po-preview-sentence")).containsText("stories would change");
      assertThat(page.locator(".po-preview-result")).containsText("Small");
      visit.picture("settings-preview");
      visit.accessible("#content");
      visit.withoutScriptErrors();
    }
  }
}
