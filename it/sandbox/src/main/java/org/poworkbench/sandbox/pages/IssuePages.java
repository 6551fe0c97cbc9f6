package org.poworkbench.sandbox.pages;

import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.web.page.Pages;

/** All pages of this package. */
public final class IssuePages {
  private final Site site;
  private final Surroundings surroundings;
  private final Tour tour;

  public IssuePages(Site site, Surroundings surroundings, Tour tour) {
    this.site = site;
    this.surroundings = surroundings;
    this.tour = tour;
  }

  public void addTo(Pages pages) {
    new ProjectPages(site, surroundings, tour).addTo(pages);
    new SearchPage(site, surroundings).addTo(pages);
    IssuePage issuePage = new IssuePage(site, surroundings);
    issuePage.addTo(pages);
    new IssueForms(site, surroundings, issuePage).addTo(pages);
  }
}
