package org.poworkbench.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.EntityManager;
import org.junit.jupiter.api.Test;
import org.poworkbench.evidence.Declarations;
import org.poworkbench.evidence.Ledger;
import org.poworkbench.evidence.LinkCheck;
import org.poworkbench.evidence.LinkedMembers;
import org.poworkbench.evidence.Member;

/** What is declared of Jira's API is used by the app, or used or offered by the sandbox. */
class DeclarationsInUseTest {
  private static final Path API = Path.of("../jira-api");
  private static final Path DECLARED = API.resolve("target/classes");
  private static final Path APP = Path.of("../../src/target/classes");
  private static final Path SANDBOX = Path.of("target/classes");
  private static final Path TESTS = Path.of("target/test-classes");
  private static final String OWN_PACKAGE = "org.poworkbench";
  private static final String BRIDGE = "org.poworkbench.jira.bridge.";

  /** Behind a proxy, so that no class here names their methods. */
  private static final Set<String> PROXIED =
      Set.of("com.atlassian.activeobjects.external.ActiveObjects");

  /** An app implements these; a method left out would fail when Jira calls it. */
  private static final Set<String> WHOLE =
      Set.of("com.atlassian.jira.plugin.jql.function.JqlFunction");

  /** Declared constants are made with it. */
  private static final Member MAKES_CONSTANTS =
      new Member(
          "com.atlassian.jira.security.plugin.ProjectPermissionKey",
          "<init>(java.lang.String)void");

  private final Ledger ledger = Ledger.read(API.resolve("ledger.csv"));

  @Test
  void eachDeclaredTypeAndMemberIsInUse() throws IOException {
    assumeTrue(Files.isDirectory(APP), "the app is compiled");
    LinkedMembers app = LinkedMembers.in(APP);
    LinkedMembers sandbox = LinkedMembers.in(SANDBOX);
    Set<Member> used = new TreeSet<>(used(APP, app));
    used.addAll(used(SANDBOX, sandbox));
    used.addAll(used(TESTS, LinkedMembers.in(TESTS)));
    used.addAll(calledByName(app));
    used.addAll(usedByActiveObjects());
    Set<Member> unused = Declarations.in(DECLARED, OWN_PACKAGE);
    unused.removeIf(member -> PROXIED.contains(member.type()) || WHOLE.contains(member.type()));
    unused.remove(MAKES_CONSTANTS);
    unused.removeIf(DeclarationsInUseTest::isInlined);
    unused.removeIf(member -> isNamedByPackage(member, sandbox));
    unused.removeAll(used);
    unused.removeAll(typesOf(used));
    unused.removeAll(namedByThem(used));

    assertEquals(Set.of(), unused);
  }

  /** The compiler copies a text constant; class files do not tell where from. */
  private static boolean isInlined(Member member) {
    return member.name().endsWith(":java.lang.String");
  }

  /** Annotations of a family are told by their package. */
  private static boolean isNamedByPackage(Member member, LinkedMembers sandbox) {
    String type = member.type();
    return sandbox.strings().containsKey(type.substring(0, type.lastIndexOf('.')));
  }

  private Set<Member> used(Path classes, LinkedMembers members) throws IOException {
    URL[] urls = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
      return new LinkCheck(ledger, members, loader)
          .used().keySet().stream().map(Ledger.Row::member).collect(Collectors.toSet());
    }
  }

  private Set<Member> usedByActiveObjects() throws IOException {
    Path jar =
        Path.of(EntityManager.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    try (FileSystem content = FileSystems.newFileSystem(jar)) {
      return used(jar, LinkedMembers.in(content.getPath("/net")));
    }
  }

  /** The bridge calls members by name: each text in it that is the name of one counts as its use. */
  private Set<Member> calledByName(LinkedMembers app) {
    Set<String> names =
        app.strings().entrySet().stream()
            .filter(text -> text.getValue().stream().anyMatch(user -> user.startsWith(BRIDGE)))
            .map(text -> text.getKey())
            .collect(Collectors.toSet());
    return ledger.rows().stream()
        .map(Ledger.Row::member)
        .filter(member -> names.contains(member.name().replaceAll("[(:].*", "")))
        .collect(Collectors.toSet());
  }

  private static Set<Member> typesOf(Set<Member> members) {
    return members.stream().map(member -> Member.itself(member.type())).collect(Collectors.toSet());
  }

  /** Types that a declared type in use names: in signatures, as super types, as exceptions. */
  private static Set<Member> namedByThem(Set<Member> used) {
    Set<String> users = used.stream().map(Member::type).collect(Collectors.toSet());
    Set<Member> types = new TreeSet<>();
    Map<Member, Set<String>> named = LinkedMembers.in(DECLARED).named();
    int before = -1;
    while (before != users.size()) {
      before = users.size();
      named.entrySet().stream()
          .filter(entry -> entry.getKey().isType())
          .filter(entry -> entry.getValue().stream().anyMatch(users::contains))
          .forEach(entry -> types.add(entry.getKey()));
      types.forEach(type -> users.add(type.type()));
    }
    return types;
  }
}
