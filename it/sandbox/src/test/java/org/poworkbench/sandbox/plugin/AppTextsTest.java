package org.poworkbench.sandbox.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppTextsTest {
  private final AppTexts texts = new AppTexts();

  @TempDir Path folder;
  private OsgiPluginHost host;

  @BeforeEach
  void installApp() {
    host = OsgiPluginHost.start(folder.resolve("home"));
    host.listen(texts);
    host.install(
        TinyApp.named("t")
            .module("<resource type=\"i18n\" name=\"texts\" location=\"i18n.tiny\"/>")
            .file("i18n/tiny.properties", "greeting=Hello\nonly=English only\n")
            .file("i18n/tiny_de.properties", "greeting=Sch\\u00f6nen Tag\n")
            .file("i18n/tiny_de_AT.properties", "greeting=Servus\n")
            .jar(folder));
  }

  @AfterEach
  void stopHost() {
    host.close();
  }

  @ParameterizedTest
  @CsvSource({
    "en, greeting, Hello",
    "de, greeting, Sch\u00f6nen Tag",
    "de-AT, greeting, Servus",
    "de-CH, greeting, Sch\u00f6nen Tag",
    "de, only, English only",
    "fr, greeting, Hello",
    "en, unknown, ''"
  })
  void fallsBackFromCountryToLanguageToTheBundlesOwn(String tag, String key, String text) {
    assertEquals(text, texts.find(Locale.forLanguageTag(tag), key).orElse(""));
  }

  @Test
  void goWithTheApp() {
    assertEquals("Hello", texts.find(Locale.ENGLISH, "greeting").orElse(""));

    host.disable("t");
    assertEquals("", texts.find(Locale.ENGLISH, "greeting").orElse(""));
    host.enable("t");
    assertEquals("Hello", texts.find(Locale.ENGLISH, "greeting").orElse(""));
  }
}
