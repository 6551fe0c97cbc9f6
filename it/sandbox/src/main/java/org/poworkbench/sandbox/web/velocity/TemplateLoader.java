package org.poworkbench.sandbox.web.velocity;

import java.io.InputStream;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Reads templates from one place, the app's jar or the sandbox's, and nowhere else. */
final class TemplateLoader extends ResourceLoader {
  private final Function<String, InputStream> templates;

  TemplateLoader(Function<String, InputStream> templates) {
    this.templates = templates;
  }

  @Override
  public void init(ExtendedProperties configuration) {
    // Nothing to read: the templates came with the constructor.
  }

  @Override
  public InputStream getResourceStream(String name) {
    InputStream stream = templates.apply(name.startsWith("/") ? name.substring(1) : name);
    if (stream == null) {
      throw new ResourceNotFoundException("No template " + name);
    }
    return stream;
  }

  @Override
  public boolean isSourceModified(Resource resource) {
    return false;
  }

  @Override
  public long getLastModified(Resource resource) {
    return 0;
  }
}
