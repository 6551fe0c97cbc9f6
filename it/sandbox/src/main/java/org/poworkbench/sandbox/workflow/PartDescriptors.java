package org.poworkbench.sandbox.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;

/** Parts as apps see them: as descriptors of OSWorkflow. */
final class PartDescriptors {

  private PartDescriptors() {}

  static AbstractDescriptor of(PartKind kind, WorkflowPart part) {
    return switch (kind) {
      case CONDITION -> {
        ConditionDescriptor condition = new ConditionDescriptor();
        condition.setType("class");
        yield filled(condition, condition.getArgs(), part);
      }
      case VALIDATOR -> {
        ValidatorDescriptor validator = new ValidatorDescriptor();
        validator.setType("class");
        yield filled(validator, validator.getArgs(), part);
      }
      case FUNCTION -> {
        FunctionDescriptor function = new FunctionDescriptor();
        function.setType("class");
        yield filled(function, function.getArgs(), part);
      }
    };
  }

  @SuppressWarnings("unchecked") // OSWorkflow is older than generics
  private static AbstractDescriptor filled(
      AbstractDescriptor descriptor, Map<?, ?> args, WorkflowPart part) {
    ((Map<Object, Object>) args).putAll(part.storedArgs());
    return descriptor;
  }
}
