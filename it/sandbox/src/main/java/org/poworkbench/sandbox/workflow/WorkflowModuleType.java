package org.poworkbench.sandbox.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.poworkbench.sandbox.plugin.ModuleType;
import org.poworkbench.sandbox.plugin.PluginModule;
import org.w3c.dom.Element;

/** {@code <workflow-condition>}, {@code <workflow-validator>} and {@code <workflow-function>} of an app. */
public final class WorkflowModuleType implements ModuleType {

  /** Renders a template of the module's app with the app's own Velocity. */
  @FunctionalInterface
  public interface AppVelocity {
    String render(PluginModule module, String template, Map<String, Object> model);
  }

  private static final Map<PartKind, Class<?>> FACTORIES =
      Map.of(
          PartKind.CONDITION, WorkflowPluginConditionFactory.class,
          PartKind.VALIDATOR, WorkflowPluginValidatorFactory.class,
          PartKind.FUNCTION, WorkflowPluginFunctionFactory.class);
  private static final Map<PartKind, Class<?>> PARTS =
      Map.of(
          PartKind.CONDITION, Condition.class,
          PartKind.VALIDATOR, Validator.class,
          PartKind.FUNCTION, FunctionProvider.class);

  private final PartKind kind;
  private final OfferedParts offered;
  private final SharedParts shared;
  private final AppVelocity velocity;
  private final UnaryOperator<String> texts;

  /** @param texts the text of a key in the reader's language */
  public WorkflowModuleType(
      PartKind kind,
      OfferedParts offered,
      SharedParts shared,
      AppVelocity velocity,
      UnaryOperator<String> texts) {
    this.kind = kind;
    this.offered = offered;
    this.shared = shared;
    this.velocity = velocity;
    this.texts = texts;
  }

  @Override
  public String element() {
    return kind.moduleType();
  }

  @Override
  public void check(PluginModule module) {
    demand(module, module.requiredAttribute("class"), FACTORIES.get(kind));
    demand(module, partClass(module), PARTS.get(kind));
    for (Element resource : module.children("resource")) {
      String location = resource.getAttribute("location");
      if (isVelocity(resource) && module.plugin().resource(location).isEmpty()) {
        throw module.failed("names the template " + location + ", which the app does not have");
      }
    }
  }

  @Override
  public void enable(PluginModule module) {
    String className = partClass(module);
    offered.add(
        new OfferedPart(
            kind,
            module.completeKey(),
            new DescriptorLabels(module, texts),
            className,
            () -> module.plugin().create(className),
            (WorkflowPluginFactory) module.plugin().create(module.requiredAttribute("class")),
            (resource, model) ->
                template(module, resource)
                    .map(template -> velocity.render(module, template, model))
                    .orElse("")));
  }

  @Override
  public void disable(PluginModule module) {
    offered.remove(module.completeKey()).map(OfferedPart::className).ifPresent(shared::forget);
  }

  private String partClass(PluginModule module) {
    return module
        .childText(kind.classElement())
        .orElseThrow(() -> module.failed("has no <" + kind.classElement() + ">"));
  }

  private static void demand(PluginModule module, String className, Class<?> type) {
    if (!type.isAssignableFrom(module.load(className))) {
      throw module.failed("names " + className + ", which is no " + type.getName());
    }
  }

  private static Optional<String> template(PluginModule module, String name) {
    return module.children("resource").stream()
        .filter(WorkflowModuleType::isVelocity)
        .filter(resource -> resource.getAttribute("name").equals(name))
        .map(resource -> resource.getAttribute("location"))
        .findFirst();
  }

  private static boolean isVelocity(Element resource) {
    return resource.getAttribute("type").equals("velocity");
  }

  private record DescriptorLabels(PluginModule module, UnaryOperator<String> texts)
      implements OfferedPart.Labels {
    @Override
    public String name() {
      return module
          .attribute("i18n-name-key")
          .map(texts)
          .or(() -> module.attribute("name"))
          .orElse(module.key());
    }

    @Override
    public String description() {
      return module.children("description").stream()
          .findFirst()
          .map(
              element ->
                  element.hasAttribute("key")
                      ? texts.apply(element.getAttribute("key"))
                      : element.getTextContent().trim())
          .orElse("");
    }
  }
}
