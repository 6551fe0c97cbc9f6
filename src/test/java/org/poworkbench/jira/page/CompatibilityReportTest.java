package org.poworkbench.jira.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.compatibility.WhatTheAppNeeds;
import org.poworkbench.jira.text.BundleTexts;

class CompatibilityReportTest {

  private static final String MEMBERS =
      """
      java.util.List\tsize()int\texact11\tlinked\tjira.panel jira.rest
      java.util.List\tsize()long\tolder\tlinked\tjira.panel wiring
      java.util.Lists\t-\tcalled11\tlinked\tstorage
      """;
  private static final String PARTS =
      """
      amd-module\tjquery\texact11\tpo-admin
      panel-location\tsomewhere\tolder\tatlassian-plugin.xml
      """;

  private static CompatibilityReport report(Map<String, String> files) {
    ClassLoader app =
        new ClassLoader(CompatibilityReportTest.class.getClassLoader()) {
          @Override
          public InputStream getResourceAsStream(String name) {
            String content = files.get(name.substring(name.lastIndexOf('/') + 1));
            return content == null
                ? null
                : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
          }
        };
    return new CompatibilityReport(BundleTexts.ENGLISH, app);
  }

  private static CompatibilityReport damaged() {
    return report(Map.of("members.tsv", MEMBERS, "web-parts.tsv", PARTS, "version.txt", "1.2\n"));
  }

  @Test
  void saysWhatIsMissingOrDifferentAndWhatItAffects() {
    Map<String, Object> page = damaged().page(false, "Jira 11.3");

    assertEquals(
        "Missing or different: 2 of 3 members of Jira that this app calls. Affected: Story coach panel, all features, storage.",
        page.get("sentence"));
    assertEquals(
        List.of("different", "absent"), rows(page).stream().map(row -> row.get("state")).toList());
    assertEquals("warning", page.get("state"));
  }

  @Test
  void showsAllRowsWhenAsked() {
    Map<String, Object> page = damaged().page(true, "Jira 11.3");

    assertEquals(3, rows(page).size());
    assertEquals("Story coach panel, REST", rows(page).get(0).get("usedFor"));
    assertEquals("Present", rows(page).get(0).get("found"));
  }

  @Test
  void listsOnlyThosePartsOfTheFrontEndThatABrowserCanLookUp() {
    List<?> parts = (List<?>) damaged().page(false, "").get("parts");

    assertEquals(1, parts.size());
    assertEquals("jquery", ((Map<?, ?>) parts.get(0)).get("name"));
  }

  @Test
  void tellsTheSameAsPlainText() {
    String plain = (String) damaged().page(false, "Jira 11.3").get("plain");

    assertAll(
        () -> assertTrue(plain.startsWith("Product Owner Workbench 1.2\nJira: Jira 11.3\n"), plain),
        () -> assertTrue(plain.contains("different java.util.List#size()long (older;"), plain),
        () -> assertTrue(plain.contains("absent java.util.Lists (called11; storage)"), plain));
  }

  @Test
  void saysThatTheListIsMissing() {
    Map<String, Object> page = report(Map.of()).page(false, "");

    assertEquals(
        "This build of the app does not carry the list of what it calls.", page.get("sentence"));
    assertEquals("warning", page.get("state"));
  }

  @Test
  void hasATextForEachGradeAndPartOfThisBuild() {
    WhatTheAppNeeds needs = WhatTheAppNeeds.in(getClass().getClassLoader());
    Map<String, Object> page =
        new CompatibilityReport(BundleTexts.ENGLISH, getClass().getClassLoader()).page(true, "");

    assertEquals(needs.members().size(), rows(page).size());
    rows(page)
        .forEach(row -> assertFalse(row.toString().contains("po.compatibility."), () -> "" + row));
    assertFalse(page.get("parts").toString().contains("po.compatibility."));
    assertTrue(page.get("sentence").toString().startsWith("All "), () -> "" + page.get("sentence"));
  }

  @Test
  void hasEveryTextThatTheTemplateShows() throws IOException {
    String template;
    try (InputStream stream = getClass().getResourceAsStream("/templates/admin/compatibility.vm")) {
      template = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    Set<String> shown =
        Pattern.compile("\\$page\\.(\\w+)")
            .matcher(template)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());

    assertEquals(shown, damaged().page(false, "").keySet());
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, String>> rows(Map<String, Object> page) {
    return (List<Map<String, String>>) page.get("rows");
  }
}
