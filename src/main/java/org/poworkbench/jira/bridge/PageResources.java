package org.poworkbench.jira.bridge;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;

/** Asks for scripts and styles on the page that is being made. The declared types of these calls are not settled. */
public final class PageResources {

  private final PageBuilderService pages;

  public PageResources(PageBuilderService pages) {
    this.pages = pages;
  }

  /** Brings a web-resource, named with the app's key, onto the page. */
  public void require(String webResource) {
    Object assembler =
        Reflection.call(Reflection.method(PageBuilderService.class, "assembler"), pages);
    Object resources =
        Reflection.call(Reflection.method(WebResourceAssembler.class, "resources"), assembler);
    Reflection.call(
        Reflection.method(RequiredResources.class, "requireWebResource", String.class),
        resources,
        webResource);
  }
}
