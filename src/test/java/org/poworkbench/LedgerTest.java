package org.poworkbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.evidence.Grade;
import org.poworkbench.evidence.Ledger;
import org.poworkbench.evidence.LinkCheck;
import org.poworkbench.evidence.LinkedMembers;
import org.poworkbench.evidence.Member;

/** The app links to members of Jira's API only that are evidenced well enough, and reports how well. */
class LedgerTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final Path API = Path.of("../it/jira-api");
  private static final Path REPORT = API.resolve("target/ledger-report.txt");
  private static final String BRIDGE = "org.poworkbench.jira.bridge.";
  private static final String HEADER = "type,member,grade,source";

  private static final Ledger LEDGER = Ledger.read(API.resolve("ledger.csv"));
  private static LinkCheck app;

  @TempDir private Path folder;

  @BeforeAll
  static void readTheApp() throws IOException {
    app = check(LEDGER, CLASSES);
    Files.createDirectories(REPORT.getParent());
    Files.write(REPORT, LedgerReport.of(app));
  }

  private static LinkCheck check(Ledger ledger, Path classes) throws IOException {
    URL[] urls = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, LedgerTest.class.getClassLoader())) {
      return new LinkCheck(ledger, LinkedMembers.in(classes), loader);
    }
  }

  @Test
  void theAppLinksToMembersOfTheLedgerOnly() {
    assertEquals(Map.of(), app.unlisted());
  }

  @Test
  void theAppLinksToNothingRemembered() {
    assertEquals(Map.of(), graded(app, Grade.MEMORY));
  }

  @Test
  void onlyTheBridgeUsesMembersWhoseTypesAreOpen() {
    Map<Member, Set<String>> open = graded(app, Grade.CALLED11_TYPES_OPEN);
    open.values().forEach(users -> users.removeIf(user -> user.startsWith(BRIDGE)));
    open.values().removeIf(Set::isEmpty);

    assertEquals(Map.of(), open);
  }

  @Test
  void theAppUsesTheApiAtAll() {
    assertFalse(app.used().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          call            | String x(Issue i) { return i.getSummary(); }                | getSummary()java.lang.String
          inherited call  | Long x(MutableIssue i) { return i.getId(); }                | getId()java.lang.Long
          reference       | java.util.function.Supplier<String> x(Issue i) { return i::getKey; } | getKey()java.lang.String
          """)
  void reportsAMemberThatTheLedgerLacks(String how, String method, String member)
      throws IOException {
    compile(method);

    LinkCheck check = check(withoutMembers(), folder);

    assertTrue(
        check.unlisted().keySet().stream().anyMatch(missing -> missing.name().equals(member)),
        () -> how + ": " + check.unlisted());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a listed call        | String x(Issue i) { return i.getSummary(); }
          a listed inheritance | Long x(MutableIssue i) { return i.getId(); }
          a library's member   | void x(com.atlassian.beehive.ClusterLock l) { l.lock(); }
          an own method        | static class P extends com.atlassian.jira.web.action.JiraWebActionSupport { String mine() { return mine(); } String x() throws Exception { return doDefault(); } }
          """)
  void letsPass(String what, String method) throws IOException {
    compile(method);

    assertEquals(Map.of(), check(LEDGER, folder).unlisted(), what);
  }

  @Test
  void countsAnOverriddenMethodAsUsed() throws IOException {
    compile(
        "abstract static class C implements com.atlassian.plugin.web.Condition {"
            + " public boolean shouldDisplay(java.util.Map<String, Object> context) { return true; } }");

    assertTrue(
        check(LEDGER, folder).used().keySet().stream()
            .anyMatch(row -> row.member().name().equals("shouldDisplay(java.util.Map)boolean")));
  }

  private static Ledger withoutMembers() {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    LEDGER.rows().stream()
        .filter(row -> row.member().isType())
        .map(row -> row.member().type() + ",-,older,test")
        .forEach(lines::add);
    return Ledger.of(lines);
  }

  private static Map<Member, Set<String>> graded(LinkCheck check, Grade grade) {
    return check.used().entrySet().stream()
        .filter(entry -> entry.getKey().grade() == grade)
        .collect(Collectors.toMap(entry -> entry.getKey().member(), Map.Entry::getValue));
  }

  private void compile(String body) throws IOException {
    String source =
        "import com.atlassian.jira.issue.*; class Sample { Object marker; %s }".formatted(body);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(folder.toFile()));
      assertTrue(
          compiler.getTask(null, files, null, null, null, List.of(new Source(source))).call());
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Sample.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
