package org.poworkbench.sandbox.web.resource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;

/** Takes what apps require for the page that answers the current request. */
public final class RequestPageBuilder implements PageBuilderService {
  private final WebResources known;

  public RequestPageBuilder(WebResources known) {
    this.known = known;
  }

  @Override
  public WebResourceAssembler assembler() {
    return () -> new Required(known);
  }

  /** Stricter than Jira, which only logs: a web-resource that is not there is refused. */
  private record Required(WebResources known) implements RequiredResources {
    @Override
    public RequiredResources requireWebResource(String moduleKey) {
      if (!known.isKnown(moduleKey)) {
        throw new IllegalArgumentException("There is no web-resource " + moduleKey);
      }
      RequiredByRequest.current().webResource(moduleKey);
      return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
      RequiredByRequest.current().context(context);
      return this;
    }
  }
}
