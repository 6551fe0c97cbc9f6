package org.poworkbench.sandbox.web.resource;

/** {@code $webResourceManager} of templates. */
public final class TemplateResources {
  /** Requires a web-resource; prints nothing. */
  public String requireResource(String completeKey) {
    RequiredByRequest.current().webResource(completeKey);
    return "";
  }

  /** Requires a context; prints nothing. */
  public String requireResourcesForContext(String context) {
    RequiredByRequest.current().context(context);
    return "";
  }
}
