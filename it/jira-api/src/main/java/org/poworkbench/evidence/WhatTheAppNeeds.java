package org.poworkbench.evidence;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes down what compiled classes need of Jira, for the app to look up where it runs: a line for each member, with its grade,
 * whether it is called by name only, and the parts of the app that use it; and a line for each part of the front end.
 */
public final class WhatTheAppNeeds {
  private static final String OWN = "org.poworkbench.";
  private static final String BRIDGE = OWN + "jira.bridge.";

  private final Ledger ledger;
  private final LinkedMembers members;
  private final Map<Member, String> lines = new TreeMap<>();

  private WhatTheAppNeeds(Ledger ledger, LinkedMembers members) {
    this.ledger = ledger;
    this.members = members;
  }

  /**
   * Writes {@code members.tsv} and {@code web-parts.tsv}.
   *
   * @param arguments folder of the classes, folder of the ledgers, folder to write to, version of the app
   */
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    Path ledgers = Path.of(arguments[1]);
    Path target = Files.createDirectories(Path.of(arguments[2]));
    Files.write(
        target.resolve("members.tsv"),
        members(Ledger.read(ledgers.resolve("ledger.csv")), classes));
    Files.write(
        target.resolve("web-parts.tsv"), webParts(ledgers.resolve("web-ledger.csv"), classes));
    Files.writeString(target.resolve("version.txt"), arguments[3] + "\n");
  }

  /** Lines of type, member, grade, {@code linked} or {@code by-name}, and the packages that use it. */
  static List<String> members(Ledger ledger, Path classes) throws IOException {
    WhatTheAppNeeds needs = new WhatTheAppNeeds(ledger, LinkedMembers.in(classes));
    URL[] urls = {classes.toUri().toURL()};
    ClassLoader api = WhatTheAppNeeds.class.getClassLoader();
    try (URLClassLoader loader = new URLClassLoader(urls, api)) {
      new LinkCheck(ledger, needs.members, loader)
          .used()
          .forEach((row, users) -> needs.add(row, "linked", users));
    }
    needs.addCalledByName();
    return List.copyOf(needs.lines.values());
  }

  private void add(Ledger.Row row, String how, Set<String> users) {
    String parts =
        users.stream()
            .map(user -> user.substring(OWN.length(), user.lastIndexOf('.')))
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    lines.putIfAbsent(
        row.member(),
        String.join(
            "\t", row.member().type(), row.member().name(), row.grade().spelling(), how, parts));
  }

  /** The bridge calls members by name; a text in it that names a member of a type it also names is such a call. */
  private void addCalledByName() {
    members
        .strings()
        .forEach(
            (text, users) ->
                users.stream()
                    .filter(user -> user.startsWith(BRIDGE))
                    .forEach(
                        user ->
                            rows(text, user).forEach(row -> add(row, "by-name", Set.of(user)))));
  }

  private List<Ledger.Row> rows(String name, String user) {
    List<Ledger.Row> named =
        ledger.rows().stream()
            .filter(row -> row.member().name().startsWith(name + "("))
            .filter(row -> importsPackageOf(row.member().type()))
            .toList();
    List<Ledger.Row> ofNamedTypes = named.stream().filter(row -> names(user, row)).toList();
    boolean unmistakable = named.stream().map(row -> row.member().type()).distinct().count() == 1;
    return ofNamedTypes.isEmpty() && unmistakable ? named : ofNamedTypes;
  }

  /** A bundle sees only the packages that it imports, which are those of the types it names. */
  private boolean importsPackageOf(String type) {
    return members.named().keySet().stream()
        .anyMatch(member -> packageOf(member.type()).equals(packageOf(type)));
  }

  private static String packageOf(String type) {
    return type.substring(0, Math.max(0, type.lastIndexOf('.')));
  }

  private boolean names(String user, Ledger.Row row) {
    return members
        .named()
        .getOrDefault(Member.itself(row.member().type()), Set.of())
        .contains(user);
  }

  /** Lines of kind, name, grade, and the files that name the part. */
  static List<String> webParts(Path ledger, Path classes) throws IOException {
    Map<String, String> grades = new TreeMap<>();
    for (String line : Files.readAllLines(ledger)) {
      List<String> cells = CommaSeparated.split(line);
      grades.put(cells.get(0) + " " + cells.get(1), cells.get(2));
    }
    List<String> lines = new ArrayList<>();
    WebParts.in(classes)
        .forEach(
            (part, files) ->
                lines.add(
                    String.join(
                        "\t",
                        part.kind(),
                        part.name(),
                        grades.getOrDefault(part.kind() + " " + part.name(), "unlisted"),
                        resources(classes, files))));
    return lines;
  }

  private static String resources(Path classes, Set<Path> files) {
    return files.stream()
        .map(file -> classes.relativize(file).toString().replace('\\', '/'))
        .map(file -> file.replaceFirst("^(frontend-resources|templates)/([^/]+)/.*", "$2"))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(" "));
  }
}
