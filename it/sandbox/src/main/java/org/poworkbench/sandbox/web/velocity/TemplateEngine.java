package org.poworkbench.sandbox.web.velocity;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.log.NullLogChute;

/** Velocity for one app, or for the sandbox itself: its own templates, its own policy, every value escaped. */
public final class TemplateEngine {
  private final VelocityEngine engine = new VelocityEngine();
  private final MethodGate gate;

  /** @param templates the text of a template by its path, or null */
  public TemplateEngine(Function<String, InputStream> templates, MethodPolicy policy) {
    gate = new MethodGate(policy);
    engine.setProperty("resource.loader", "templates");
    engine.setProperty("templates.resource.loader.instance", new TemplateLoader(templates));
    engine.setProperty("runtime.introspector.uberspect", PolicyUberspect.class.getName());
    engine.setProperty("runtime.log.logsystem", new NullLogChute());
    engine.setProperty("input.encoding", "UTF-8");
    engine.setProperty("velocimacro.library", "");
    engine.setApplicationAttribute(PolicyUberspect.GATE, gate);
    engine.init();
  }

  public String render(String template, Map<String, Object> model) {
    return escaping(model, (context, out) -> engine.getTemplate(template).merge(context, out));
  }

  /** Renders text that is itself a template, such as a label or a link of a descriptor. */
  public String renderFragment(String fragment, Map<String, Object> model) {
    return escaping(model, (context, out) -> engine.evaluate(context, out, "fragment", fragment));
  }

  /** The calls that the policy has refused so far, as the log has them. */
  public List<String> refusedCalls() {
    return gate.refused();
  }

  private static String escaping(Map<String, Object> model, Merge merge) {
    VelocityContext context = new VelocityContext(new HashMap<>(model));
    EventCartridge handlers = new EventCartridge();
    handlers.addEventHandler(new HtmlEscaping());
    handlers.attachToContext(context);
    StringWriter out = new StringWriter();
    Set<Object> outer = SafeValues.open();
    try {
      merge.into(context, out);
    } finally {
      SafeValues.close(outer);
    }
    return out.toString();
  }

  private interface Merge {
    void into(VelocityContext context, StringWriter out);
  }
}
