package org.poworkbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.evidence.CommaSeparated;
import org.poworkbench.evidence.WebParts;
import org.poworkbench.evidence.WebParts.Part;

/** Descriptor, scripts and templates take from Jira's front end only what the web ledger has evidence for. */
class WebLedgerTest {
  private static final Path LEDGER = Path.of("../it/jira-api/web-ledger.csv");
  private static final Path CLASSES = Path.of("target/classes");
  private static final Set<String> ACCEPTED = Set.of("exact11", "older");

  private final List<List<String>> rows = rows();

  private static List<List<String>> rows() {
    try {
      return Files.readAllLines(LEDGER).stream().skip(1).map(CommaSeparated::split).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void rowsAreSortedUniqueAndGraded() {
    List<Part> parts = rows.stream().map(row -> new Part(row.get(0), row.get(1))).toList();

    assertEquals(List.copyOf(new TreeSet<>(parts)), parts);
    assertTrue(
        rows.stream()
            .allMatch(
                row -> row.size() == 4 && ACCEPTED.contains(row.get(2)) && !row.get(3).isBlank()));
  }

  @Test
  void theAppTakesListedPartsOnly() throws IOException {
    Set<Part> listed =
        rows.stream().map(row -> new Part(row.get(0), row.get(1))).collect(Collectors.toSet());
    Map<Part, Set<Path>> unlisted = WebParts.in(CLASSES);
    unlisted.keySet().removeAll(listed);

    assertEquals(Map.of(), unlisted);
  }

  @Test
  void theAppTakesPartsAtAll() throws IOException {
    assertTrue(WebParts.in(CLASSES).containsKey(new Part("module-type", "web-panel")));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          amd-module          | script     | wrm/context-path    | define("po/x", ["wrm/context-path", "po/y"], function (a, b) {});
          amd-module          | script     | jira/flag           | var flag = require("jira/flag");
          js-global           | script     | AJS.toInit          | AJS.toInit(function () {});
          js-event            | script     | NEW_CONTENT_ADDED   | events.bind(Types.NEW_CONTENT_ADDED, start);
          dashboard-api       | script     | resize              | API.once("afterRender", API.resize);
          element             | script     | #edit-issue         | document.getElementById("edit-issue");
          element             | script     | #issue-edit         | form.closest("#issue-create, #issue-edit");
          element             | script     | .aui-dialog2-footer | form.querySelector(".aui-dialog2-footer");
          velocity-name       | template   | atl_token           | #set ($page = 1) $page.x $poTexts.y ${atl_token}
          page-meta           | template   | decorator           | <meta name="decorator" content="atl.admin">
          module-type         | descriptor | web-panel           | <web-panel/>
          panel-location      | descriptor | somewhere           | <web-panel location="somewhere"/>
          item-section        | descriptor | a/b                 | <web-item section="a/b"/>
          section-location    | descriptor | a                   | <web-item section="a/po-b"/>
          resource-context    | descriptor | atl.admin           | <web-resource><context>atl.admin</context></web-resource>
          resource-dependency | descriptor | a:b                 | <web-resource><dependency>a:b</dependency><dependency>org.poworkbench:c</dependency></web-resource>
          link-name           | descriptor | issue               | <web-item section="po-a"><link>/x?$issue.key</link></web-item>
          xml-class           | descriptor | com.atlassian.X     | <web-panel><condition class="com.atlassian.X"/></web-panel>
          """)
  void finds(String kind, String where, String name, String text) {
    assertTrue(parts(where, text).contains(new Part(kind, name)), parts(where, text)::toString);
  }

  private static Set<Part> parts(String where, String text) {
    return switch (where) {
      case "script" -> WebParts.ofScript(text);
      case "template" -> WebParts.ofTemplate(text);
      default -> WebParts.ofDescriptor("<atlassian-plugin>" + text + "</atlassian-plugin>");
    };
  }
}
