package org.poworkbench.sandbox.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.poworkbench.sandbox.data.FieldRecord;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.web.page.Page;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Pages;
import org.poworkbench.sandbox.web.page.Reply;
import org.poworkbench.sandbox.web.page.Texts;

/** The search for issues by JQL, with columns by choice. Query, columns and page stand in the address. */
final class SearchPage {
  static final int PAGE_SIZE = 50;

  private static final List<String> SYSTEM_COLUMNS =
      List.of(
          "issuetype",
          "issuekey",
          "summary",
          "status",
          "priority",
          "resolution",
          "assignee",
          "reporter",
          "labels",
          "components",
          "fixVersions",
          "parent",
          "created",
          "updated",
          "resolved");
  private static final List<String> USUAL_COLUMNS =
      List.of("issuetype", "issuekey", "summary", "status", "assignee", "updated");
  private static final Pattern ORDER = Pattern.compile("(?i)\\border\\s+by\\s+(.*)$");

  private final Site site;
  private final Surroundings surroundings;
  private final FieldTexts fieldTexts;

  SearchPage(Site site, Surroundings surroundings) {
    this.site = site;
    this.surroundings = surroundings;
    this.fieldTexts = new FieldTexts(site);
  }

  /** A column of the list; an empty address where one cannot sort by it. */
  public record Column(String id, String label, String order, String sortHref) {}

  /** A column that can be chosen. */
  public record Choice(String id, String label, boolean chosen) {}

  /** An issue of the list. */
  public record Row(String key, List<Cell> cells) {}

  /** A value of an issue. */
  public record Cell(String kind, String text, String style) {}

  void addTo(Pages pages) {
    pages.get("/issues/", this::search);
    pages.get("/issues", this::search);
    pages.get("/secure/IssueNavigator.jspa", this::search);
  }

  private Reply search(PageRequest request) {
    String jql = request.parameter("jql", request.parameter("jqlQuery", "")).trim();
    int start = startOf(request);
    List<String> columns = columns(request);
    Surroundings.Found found =
        surroundings.find(jql, request.userOrNull(), start, PAGE_SIZE, request);
    List<IssueRecord> issues = inOrder(found.ids());
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("jql", jql);
    model.put("errors", found.errors());
    model.put("columns", columns.stream().map(id -> column(id, jql, request)).toList());
    model.put("choices", choices(columns, request.texts()));
    model.put(
        "rows",
        issues.stream().map(issue -> row(issue, columns, request.texts().locale())).toList());
    model.put("first", start + 1);
    model.put("last", start + issues.size());
    model.put("total", found.total());
    model.put("previousHref", start == 0 ? "" : href(jql, start - PAGE_SIZE, request));
    model.put(
        "nextHref",
        start + issues.size() < found.total() ? href(jql, start + PAGE_SIZE, request) : "");
    Page page =
        Page.of(
            request.texts().of("search.title"), "org/poworkbench/sandbox/pages/search.vm", model);
    return found.errors().isEmpty() ? page : page.withStatus(400);
  }

  private static int startOf(PageRequest request) {
    return request
        .parameter("startIndex")
        .filter(text -> text.matches("\\d{1,6}"))
        .map(Integer::valueOf)
        .orElse(0);
  }

  private List<IssueRecord> inOrder(List<Long> ids) {
    Map<Long, IssueRecord> byId = new HashMap<>();
    site.issues().byIds(ids).forEach(issue -> byId.put(issue.id(), issue));
    return ids.stream().filter(byId::containsKey).map(byId::get).toList();
  }

  private List<String> columns(PageRequest request) {
    Set<String> known = new HashSet<>(SYSTEM_COLUMNS);
    site.fields().all().forEach(field -> known.add(field.key()));
    List<String> asked = request.parameters("columns").stream().filter(known::contains).toList();
    return asked.isEmpty() ? USUAL_COLUMNS : asked;
  }

  private List<Choice> choices(List<String> chosen, Texts texts) {
    List<Choice> choices = new ArrayList<>();
    for (String id : SYSTEM_COLUMNS) {
      choices.add(new Choice(id, texts.of("field." + id), chosen.contains(id)));
    }
    for (FieldRecord field : site.fields().all()) {
      choices.add(new Choice(field.key(), field.name(), chosen.contains(field.key())));
    }
    return choices;
  }

  private Column column(String id, String jql, PageRequest request) {
    String label =
        site.fields()
            .byKey(id)
            .map(FieldRecord::name)
            .orElseGet(() -> request.texts().of("field." + id));
    String sortName = sortName(id);
    Matcher present = ORDER.matcher(jql);
    String order = "";
    if (present.find()) {
      String first = present.group(1).split(",")[0].trim().toLowerCase(Locale.ROOT);
      if (first.startsWith(sortName.toLowerCase(Locale.ROOT))) {
        order = first.endsWith("desc") ? "descending" : "ascending";
      }
    }
    String direction = order.equals("ascending") ? " DESC" : " ASC";
    String sorted =
        (ORDER.matcher(jql).replaceAll("").trim() + " ORDER BY " + sortName + direction).trim();
    return new Column(id, label, order, href(sorted, 0, request));
  }

  private static String sortName(String id) {
    Long number = FieldRecord.numberIn(id);
    return number == null ? id : "cf[" + number + "]";
  }

  private static String href(String jql, int start, PageRequest request) {
    StringBuilder address = new StringBuilder("/issues/?jql=").append(Links.encoded(jql));
    if (start > 0) {
      address.append("&startIndex=").append(start);
    }
    request
        .parameters("columns")
        .forEach(id -> address.append("&columns=").append(Links.encoded(id)));
    return address.toString();
  }

  private Row row(IssueRecord issue, List<String> columns, Locale locale) {
    return new Row(
        issue.key(), columns.stream().map(column -> cell(column, issue, locale)).toList());
  }

  private Cell cell(String column, IssueRecord issue, Locale locale) {
    String text = fieldTexts.of(column, issue, locale);
    return switch (column) {
      case "issuekey" -> new Cell("key", text, "");
      case "summary" -> new Cell("summary", text.isEmpty() ? issue.key() : text, "");
      case "status" ->
          new Cell(
              "status",
              text,
              site.constants().status(issue.statusId()).map(Lozenges::style).orElse(""));
      case "created", "updated", "resolved" -> new Cell("date", text, "");
      default ->
          new Cell(
              issue.value(fieldNumber(column)) instanceof Double ? "number" : "text", text, "");
    };
  }

  private static long fieldNumber(String column) {
    Long number = FieldRecord.numberIn(column);
    return number == null ? -1 : number;
  }
}
