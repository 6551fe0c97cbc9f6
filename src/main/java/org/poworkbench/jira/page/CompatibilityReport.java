package org.poworkbench.jira.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.poworkbench.domain.compatibility.Found;
import org.poworkbench.domain.compatibility.MemberLookup;
import org.poworkbench.domain.compatibility.NeededMember;
import org.poworkbench.domain.compatibility.NeededPart;
import org.poworkbench.domain.compatibility.WhatTheAppNeeds;
import org.poworkbench.jira.story.Texts;

/** What the page 'Compatibility' shows, as maps and texts for its template. */
final class CompatibilityReport {

  private static final List<String> TEXTS =
      List.of(
          "title",
          "intro",
          "members",
          "member",
          "usedFor",
          "evidence",
          "found",
          "parts",
          "partsIntro",
          "kind",
          "name",
          "looking",
          "present",
          "absent",
          "partsPresent",
          "partsAbsent",
          "copy",
          "copied",
          "showAll",
          "showLess",
          "versions",
          "jira",
          "java",
          "app",
          "text",
          "noScript");

  private static final List<String> NAMED_PARTS =
      List.of(
          "field",
          "job",
          "listener",
          "page",
          "panel",
          "rest",
          "storage",
          "workflow",
          "jql",
          "dashboard",
          "backlog");

  private final Texts texts;
  private final WhatTheAppNeeds needs;
  private final List<Looked> looked;

  private record Looked(NeededMember member, Found found) {}

  CompatibilityReport(Texts texts, ClassLoader app) {
    this.texts = texts;
    this.needs = WhatTheAppNeeds.in(app);
    MemberLookup lookup = new MemberLookup(app);
    this.looked =
        needs.members().stream().map(member -> new Looked(member, lookup.find(member))).toList();
  }

  Map<String, Object> page(boolean showAll, String jira) {
    Map<String, Object> page = new LinkedHashMap<>();
    TEXTS.forEach(name -> page.put(name + "Text", texts.text("po.compatibility." + name)));
    List<Looked> wrong = looked.stream().filter(each -> each.found() != Found.PRESENT).toList();
    page.put("sentence", sentence(wrong));
    page.put("state", looked.isEmpty() || !wrong.isEmpty() ? "warning" : "success");
    page.put("showsAll", showAll ? "true" : "");
    page.put("hasRows", showAll || !wrong.isEmpty() ? "true" : "");
    page.put("rows", (showAll ? looked : wrong).stream().map(this::row).toList());
    page.put("parts", parts());
    page.put("jira", jira);
    page.put("java", System.getProperty("java.version", ""));
    page.put("app", needs.version());
    page.put("plain", plain(wrong, jira));
    return page;
  }

  private String sentence(List<Looked> wrong) {
    if (looked.isEmpty()) {
      return texts.text("po.compatibility.none");
    }
    if (wrong.isEmpty()) {
      return texts.text("po.compatibility.all", looked.size());
    }
    String affected =
        wrong.stream()
            .flatMap(each -> each.member().users().stream())
            .map(this::part)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining(", "));
    return texts.text("po.compatibility.some", wrong.size(), looked.size(), affected);
  }

  private Map<String, String> row(Looked each) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("member", each.member().spelled());
    row.put(
        "usedFor",
        each.member().users().stream()
            .map(this::part)
            .distinct()
            .collect(Collectors.joining(", ")));
    row.put("evidence", texts.text("po.compatibility.grade." + each.member().grade()));
    row.put("state", key(each.found()));
    row.put("found", texts.text("po.compatibility." + key(each.found())));
    return row;
  }

  // A package says what it is for; those without a name of their own serve all features.
  private String part(String user) {
    String name = user.substring(user.lastIndexOf('.') + 1);
    return texts.text("po.compatibility.part." + (NAMED_PARTS.contains(name) ? name : "base"));
  }

  private List<Map<String, String>> parts() {
    List<Map<String, String>> rows = new ArrayList<>();
    needs.parts().stream()
        .filter(NeededPart::canBeLookedUp)
        .forEach(
            part ->
                rows.add(
                    Map.of(
                        "kind", part.kind(),
                        "kindName", texts.text("po.compatibility.kind." + part.kind()),
                        "name", part.name(),
                        "usedFor", String.join(", ", part.users()),
                        "evidence", texts.text("po.compatibility.grade." + part.grade()))));
    return rows;
  }

  // For a ticket: in English whoever copies it, so that whoever reads it can.
  private String plain(List<Looked> wrong, String jira) {
    StringBuilder text = new StringBuilder();
    text.append("Product Owner Workbench ").append(needs.version()).append('\n');
    text.append("Jira: ").append(jira).append('\n');
    text.append("Java: ").append(System.getProperty("java.version", "")).append('\n');
    text.append("Members: ").append(looked.size()).append(", not as expected: ");
    text.append(wrong.size()).append('\n');
    wrong.forEach(
        each ->
            text.append(key(each.found()))
                .append(' ')
                .append(each.member().spelled())
                .append(" (")
                .append(each.member().grade())
                .append("; ")
                .append(String.join(", ", each.member().users()))
                .append(")\n"));
    return text.toString();
  }

  private static String key(Found found) {
    return found.name().toLowerCase(Locale.ROOT);
  }
}
