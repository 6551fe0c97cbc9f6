package org.poworkbench.sandbox.pages;

import java.util.List;
import java.util.Map;
import org.poworkbench.sandbox.data.AuditRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.web.page.Page;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Pages;
import org.poworkbench.sandbox.web.page.Reply;
import org.poworkbench.sandbox.web.page.StatePages;

/** The audit log at Jira's address, for administrators: the latest entries. */
final class AuditLogPage {
  private final Site site;
  private final Surroundings surroundings;
  private final FieldTexts texts;

  AuditLogPage(Site site, Surroundings surroundings) {
    this.site = site;
    this.surroundings = surroundings;
    this.texts = new FieldTexts(site);
  }

  /** An entry in the reader's words. */
  public record Entry(
      String when,
      String author,
      String category,
      String action,
      String object,
      List<Changed> changes) {}

  /** A value before and after in the reader's words. */
  public record Changed(String name, String before, String after) {}

  void addTo(Pages pages) {
    pages.get("/auditing/view", this::show);
  }

  private Reply show(PageRequest request) {
    if (!request.session().administrator()) {
      return StatePages.loginOrRefusal(request);
    }
    List<Entry> entries =
        site.auditLog().latest().stream().map(record -> entry(record, request)).toList();
    return Page.of(
            request.texts().of("audit.title"),
            "org/poworkbench/sandbox/pages/audit-log.vm",
            Map.of("entries", entries))
        .inAdministration();
  }

  private Entry entry(AuditRecord record, PageRequest request) {
    return new Entry(
        Moments.of(record.at(), request.texts().locale()),
        texts.person(record.author()),
        surroundings.appText(record.category()),
        surroundings.appText(record.action()),
        record.object(),
        record.changes().stream()
            .map(
                change ->
                    new Changed(
                        surroundings.appText(change.name()),
                        known(change.before()),
                        known(change.after())))
            .toList());
  }

  private static String known(String value) {
    return value == null || value.isEmpty() ? "\u2013" : value;
  }
}
