package org.poworkbench.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.tests.Browser.Visit;

/** Texts in the visual editor: what the host makes of them, and what the live coach says of them and when. */
@ExtendWith(TheSandbox.class)
class VisualEditorBrowserIT {
  private static final String DIALOG = "#create-issue-dialog";
  private static final String EDITOR = "#description-wiki-edit";
  private static final String WISH = "As a buyer I want a receipt so that I can claim it back";
  private static final String CRITERIA =
      "h3. Acceptance criteria\n\n* The receipt arrives quickly\n* It shows the VAT id";

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  /** The dialog in which an issue is created, its description in the visual editor. */
  private static Visit creating(String description) {
    Visit visit = browser.as(TheSandbox.url(), "pat");
    visit.open("/browse/" + DemoIssues.anyStory());
    visit.page().click("#create_link");
    assertThat(strip(visit)).isVisible();
    visit.page().fill(DIALOG + " #summary", WISH);
    visit.page().fill(DIALOG + " #description", description);
    switchTo(visit, "wysiwyg");
    assertThat(content(visit)).hasAttribute("contenteditable", "true");
    return visit;
  }

  private static void switchTo(Visit visit, String mode) {
    visit.page().click(EDITOR + " li[data-mode=" + mode + "] button");
  }

  private static Locator content(Visit visit) {
    FrameLocator frame = visit.page().frameLocator(EDITOR + " iframe");
    return frame.locator("#tinymce");
  }

  private static Locator strip(Visit visit) {
    return visit.page().locator(".po-live-coach");
  }

  private static Locator headline(Visit visit) {
    return strip(visit).locator(".po-live-coach-headline");
  }

  private static void leave(Visit visit) {
    visit.page().locator(DIALOG + " #priority").focus();
  }

  @Test
  void theHostWritesTheTextBackWhenItIsSwitchedToText() {
    try (Visit visit = creating(CRITERIA)) {
      Locator field = visit.page().locator(EDITOR + " textarea");
      assertThat(content(visit).locator("li")).hasCount(2);
      content(visit).locator("li").last().click();
      visit.page().keyboard().press("End");
      visit.page().keyboard().type(" and the date");
      leave(visit);
      assertThat(field).hasValue(CRITERIA);
      assertThat(field).isHidden();

      switchTo(visit, "source");
      assertThat(field).hasValue(CRITERIA + " and the date");
      assertThat(field).isVisible();
      assertThat(visit.page().locator(EDITOR + " iframe")).hasCount(0);
    }
  }

  @Test
  void theHostWritesTheTextBackWhenTheFormIsSent() {
    try (Visit visit = creating("")) {
      content(visit).click();
      visit.page().keyboard().type("Sent as it is seen");
      visit.page().click("#create-issue-submit");
      Locator created = visit.page().locator(".issue-created-key");
      assertThat(created).isVisible();
      String key = created.textContent().replaceFirst(" - .*", "");
      assertEquals(
          "Sent as it is seen",
          TheSandbox.as("pat")
              .get("/rest/api/2/issue/" + key)
              .json()
              .at("/fields/description")
              .asText());
    }
  }

  @Test
  void theHostUsesTheSameEditorForTheNextForm() {
    try (Visit visit = creating("")) {
      visit.page().click(DIALOG + " button.cancel");
      visit.page().click("#create_link");
      assertThat(content(visit)).hasAttribute("contenteditable", "true");
    }
  }

  @Test
  void judgesWhatStandsThereBeforeAnybodyWrites() {
    try (Visit visit = creating(CRITERIA)) {
      leave(visit);
      assertThat(strip(visit)).containsText("1 finding");
      assertThat(headline(visit)).containsText("can be seen or measured");
    }
  }

  @Test
  void saysNothingWhileTheVisualEditorIsWrittenInAndJudgesOnLeavingIt() {
    try (Visit visit = creating(CRITERIA)) {
      assertThat(strip(visit)).containsText("1 finding");
      Locator testable = strip(visit).locator(".po-live-coach-letter").last();
      content(visit).locator("li").first().click();
      visit.page().keyboard().press("End");
      visit.page().keyboard().type(": within 5 minutes");
      assertThat(headline(visit)).hasText("The coach looks again when you leave this field.");
      assertThat(strip(visit).locator(".po-live-coach-count")).isEmpty();
      assertThat(testable).hasClass(Pattern.compile("not_applicable"));
      visit.picture("live-coach-visual-writing");

      List<String> asked = new ArrayList<>();
      visit.page().onRequest(request -> asked.add(String.valueOf(request.postData())));
      leave(visit);
      assertThat(headline(visit)).not().containsText("looks again");
      assertThat(testable).hasClass(Pattern.compile("missed|met"));
      assertEquals(1, asked.stream().filter(body -> body.contains("within 5 minutes")).count());
      visit.accessible(".po-live-coach");
      visit.withoutScriptErrors();
    }
  }

  @Test
  void selectsTheWordsOfAFindingWhereTheyAreSeen() {
    try (Visit visit = creating(CRITERIA)) {
      leave(visit);
      assertThat(strip(visit)).containsText("1 finding");
      visit.page().click(".po-live-coach-bar");
      strip(visit).locator(".po-live-coach-select").click();
      assertEquals("The receipt arrives quickly", selected(visit));
      assertEquals("IFRAME", visit.page().evaluate("() => document.activeElement.tagName"));
      visit.picture("live-coach-visual-words");
    }
  }

  private static Object selected(Visit visit) {
    return content(visit).evaluate("body => body.ownerDocument.getSelection().toString()");
  }

  @Test
  void judgesTheTextAgainAfterTheSwitchToText() {
    try (Visit visit = creating(CRITERIA)) {
      assertThat(strip(visit)).containsText("1 finding");
      switchTo(visit, "source");
      visit.page().fill(EDITOR + " textarea", CRITERIA.replace("quickly", "within 5 minutes"));
      assertThat(headline(visit)).not().containsText("can be seen or measured");
      assertThat(headline(visit)).not().containsText("looks again");
    }
  }

  @Test
  void judgesNothingThatAnEditorHides() {
    try (Visit visit = creating("")) {
      switchTo(visit, "source");
      leave(visit);
      assertThat(strip(visit)).containsText("1 finding");
      visit
          .page()
          .locator(EDITOR + " textarea")
          .evaluate(
              "text => { text.parentElement.append(document.createElement('iframe'));"
                  + " text.style.display = 'none'; }");
      visit.page().fill(DIALOG + " #summary", WISH + " by mail");
      assertThat(headline(visit)).containsText("switched to Text");
      assertThat(strip(visit).locator(".po-live-coach-count")).isEmpty();
    }
  }

  @Test
  void judgesNothingWhileTheEditorIsStillEmpty() {
    try (Visit visit = browser.as(TheSandbox.url(), "pat")) {
      visit.page().route("**/sandbox/rendered", route -> {});
      visit.open("/browse/" + DemoIssues.anyStory());
      visit.page().click("#create_link");
      visit.page().fill(DIALOG + " #description", CRITERIA);
      switchTo(visit, "wysiwyg");
      visit.page().fill(DIALOG + " #summary", WISH);
      assertThat(headline(visit)).containsText("switched to Text");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          headings              ~ <h3>Criteria</h3><p>one</p> ~ h3. Criteria^^one
          paragraphs            ~ <p>one</p><p>two<br>three</p> ~ one^^two^three
          a line all in bold    ~ <p><strong>Criteria</strong></p><p>a <b>bold</b> word</p> ~ *Criteria*^^a bold word
          lists                 ~ <ul><li>one</li><li>two</li></ul><p>after</p> ~ * one^* two^^after
          lists in lists        ~ <ol><li>one<ul><li>in it</li></ul></li><li>two</li></ol> ~ # one^#* in it^# two
          paragraphs in items   ~ <ul><li><p>one</p></li><li><p>two</p></li></ul> ~ * one^* two
          a list in a paragraph ~ <p><ul><li>one</li></ul></p> ~ * one
          tables                ~ <table><tbody><tr><th>A</th></tr><tr><td>b</td></tr></tbody></table> ~ ||A|^|b|
          literal text          ~ <pre>* no&#10;  item</pre> ~ {noformat}^* no^  item^{noformat}
          hard spaces           ~ <p>a&nbsp;b</p> ~ a b
          the caret             ~ <p>wo&#xFEFF;rd</p> ~ word
          marks of the editor   ~ <p>a<br data-mce-bogus="1"></p><p data-mce-bogus="all">x</p> ~ a
          empty lines           ~ <p><br data-mce-bogus="1"></p><p>a</p><p><br></p> ~ a
          no markup of others   ~ <p>&lt;img src=x&gt;</p> ~ <img src=x>
          """)
  void readsWhatIsSeen(String what, String html, String text) {
    try (Visit visit = browser.as(TheSandbox.url(), "pat")) {
      visit.open("/browse/" + DemoIssues.anyStory());
      assertEquals(
          text.replace('^', '\n'),
          visit
              .page()
              .evaluate(
                  "html => new (require('po-live-coach/reading'))("
                      + "new DOMParser().parseFromString(html, 'text/html').body).text",
                  html));
    }
  }

  @Test
  void findsEachWordAgainWhereItStands() {
    try (Visit visit = browser.as(TheSandbox.url(), "pat")) {
      Page page = visit.page();
      visit.open("/browse/" + DemoIssues.anyStory());
      Object found =
          page.evaluate(
              "() => { const html = '<h3>One two</h3><ul><li>thr\\uFEFFee <b>fo</b>ur</li></ul>';"
                  + " const body = new DOMParser().parseFromString(html, 'text/html').body;"
                  + " const reading = new (require('po-live-coach/reading'))(body);"
                  + " return ['two', 'three', 'three four'].map(words => {"
                  + "   const at = reading.text.indexOf(words);"
                  + "   return reading.range(at, at + words.length).toString().replace('\\uFEFF', ''); }); }");
      assertEquals(List.of("two", "three", "three four"), found);
    }
  }
}
