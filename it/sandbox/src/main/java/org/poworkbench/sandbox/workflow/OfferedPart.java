package org.poworkbench.sandbox.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A condition, validator or function that an enabled app offers to workflows, with its parameter screens.
 *
 * @param key key of the app, a colon, key of the module
 * @param labels what an administrator reads in the list of parts
 * @param className the class that workflows name
 * @param instance makes the one shared instance of that class
 * @param factory the app's parameters
 * @param templates renders the app's screens
 */
public record OfferedPart(
    PartKind kind,
    String key,
    Labels labels,
    String className,
    Supplier<Object> instance,
    WorkflowPluginFactory factory,
    Templates templates) {

  /** Name and description in the reader's language. */
  public interface Labels {
    String name();

    String description();
  }

  /** The app's three parameter screens. */
  @FunctionalInterface
  public interface Templates {
    /** The screen as HTML, or an empty text where the module declares none of that name. */
    String render(String resourceName, Map<String, Object> model);
  }

  private static final String INPUT = "input-parameters";
  private static final String EDIT = "edit-parameters";
  private static final String VIEW = "view";

  public String name() {
    return labels.name();
  }

  public String description() {
    return labels.description();
  }

  /** The fields that an administrator fills in for a new part. */
  public String inputHtml() {
    return html(INPUT, null);
  }

  /** The fields with the values of a stored part. */
  public String editHtml(WorkflowPart part) {
    return html(EDIT, PartDescriptors.of(kind, part));
  }

  /** A stored part in words. */
  public String viewHtml(WorkflowPart part) {
    return html(VIEW, PartDescriptors.of(kind, part));
  }

  /** What the app makes of the filled-in form, to be stored in the workflow. */
  public WorkflowPart part(Map<String, String[]> form) {
    Map<String, String> args = new TreeMap<>();
    factory
        .getDescriptorParams(new HashMap<>(form))
        .forEach((name, value) -> args.put(name, stored(name, value)));
    args.put(WorkflowKeys.MODULE, key.replace(":", ""));
    return new WorkflowPart(className, args);
  }

  private String html(String resourceName, AbstractDescriptor descriptor) {
    return templates.render(
        resourceName, new HashMap<>(factory.getVelocityParams(resourceName, descriptor)));
  }

  private static String stored(String name, Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException(
        "Workflows store text only; the parameter " + name + " is " + value);
  }
}
