package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;
import org.poworkbench.sandbox.search.jira.FunctionDeclaration;

/** What the functions of apps have in common: name and kind come from the module's declaration. */
public abstract class AbstractJqlFunction implements JqlFunction {
  private FunctionDeclaration declaration;

  @Override
  public void init(JqlFunctionModuleDescriptor descriptor) {
    declaration = (FunctionDeclaration) descriptor;
  }

  protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
    MessageSet messages = new MessageSetImpl();
    int given = operand.getArgs().size();
    if (given != expected) {
      messages.addErrorMessage(
          "Function '%s' expected '%d' arguments but received '%d'."
              .formatted(operand.getName(), expected, given));
    }
    return messages;
  }

  @Override
  public String getFunctionName() {
    return declaration.functionName();
  }

  @Override
  public boolean isList() {
    return declaration.list();
  }
}
