package org.poworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** Chromium without a window, driven as a person would. */
final class Browser implements AutoCloseable {
  private static final Set<String> GRAVE = Set.of("serious", "critical");
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  Browser() {
    playwright = Playwright.create();
    chromium =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(FLAGS));
  }

  private static Path executable() {
    Path file = Path.of(System.getProperty("playwright.cli.dir"), "browser.properties");
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new IllegalStateException("No browser for the tests; see the build's output", e);
    }
    return Path.of(properties.getProperty("executable"));
  }

  /** A fresh profile, logged in as that person of the demo. */
  Visit as(URI base, String person) {
    return as(base, person, 1280, 900);
  }

  Visit as(URI base, String person, int width, int height) {
    Visit visit = anonymous(base, width, height);
    visit.open("/login.jsp");
    visit.page().fill("#login-form-username", person);
    visit.page().fill("#login-form-password", person);
    visit.page().click("#login-form-submit");
    visit.page().waitForURL(url -> !url.contains("login.jsp"));
    return visit;
  }

  Visit anonymous(URI base, int width, int height) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("en-GB"));
    return new Visit(base, context, context.newPage());
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }

  /** One person's window. */
  record Visit(URI base, BrowserContext context, Page page, List<String> scriptErrors)
      implements AutoCloseable {
    Visit(URI base, BrowserContext context, Page page) {
      this(base, context, page, new ArrayList<>());
      page.onPageError(scriptErrors::add);
    }

    void open(String path) {
      page.navigate(base + path);
    }

    /** Keeps a picture of the window for people to look at. */
    void picture(String name) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of(System.getProperty("screenshots"), name + ".png"))
              .setFullPage(true));
    }

    /** Opens a page for which administrators enter their password once more. */
    void confirmPassword(String path, String password) {
      open(path);
      page.fill("input[name=webSudoPassword]", password);
      page.click("#login-form-submit");
    }

    /** Fails when a script of the pages seen so far threw. */
    void withoutScriptErrors() {
      assertEquals(List.of(), scriptErrors);
    }

    /** Fails for anything serious that axe finds inside the element. */
    void accessible(String selector) {
      AxeResults results = new AxeBuilder(page).include(List.of(selector)).analyze();
      List<String> grave =
          results.getViolations().stream()
              .filter(rule -> GRAVE.contains(rule.getImpact()))
              .map(Visit::words)
              .toList();
      assertEquals(List.of(), grave, "axe in " + selector + " of " + page.url());
    }

    private static String words(Rule rule) {
      return rule.getId()
          + ": "
          + rule.getHelp()
          + " "
          + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
