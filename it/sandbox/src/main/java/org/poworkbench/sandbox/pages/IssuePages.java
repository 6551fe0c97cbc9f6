package org.poworkbench.sandbox.pages;

import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.web.page.PageHandler;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Pages;
import org.poworkbench.sandbox.web.page.PlainReply;
import org.poworkbench.sandbox.web.page.Reply;

/** All pages of this package. */
public final class IssuePages {
  private final Site site;
  private final Surroundings surroundings;
  private final ProjectPages projectPages;

  public IssuePages(Site site, Surroundings surroundings, Tour tour) {
    this.site = site;
    this.surroundings = surroundings;
    this.projectPages = new ProjectPages(site, surroundings, tour);
  }

  /** The page of who asks for none. */
  public PageHandler start() {
    return projectPages::start;
  }

  public void addTo(Pages pages) {
    projectPages.addTo(pages);
    new AuditLogPage(site, surroundings).addTo(pages);
    new SearchPage(site, surroundings).addTo(pages);
    IssuePage issuePage = new IssuePage(site, surroundings);
    issuePage.addTo(pages);
    FormPages forms = new FormPages(site);
    new CreateForms(site, surroundings, forms).addTo(pages);
    new IssueForms(site, surroundings, issuePage, forms).addTo(pages);
    new LinkForms(site, forms).addTo(pages);
    pages.post("/sandbox/rendered", IssuePages::rendered);
  }

  /** What the visual editor of a form shows. */
  private static Reply rendered(PageRequest request) {
    return PlainReply.html(WikiMarkup.html(request.parameter("text", "")));
  }
}
