package org.poworkbench.sandbox.search.jira;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.poworkbench.sandbox.jira.JiraObjects;
import org.poworkbench.sandbox.plugin.ModuleType;
import org.poworkbench.sandbox.plugin.PluginModule;
import org.poworkbench.sandbox.search.QueryFunction;
import org.poworkbench.sandbox.search.QueryFunctions;

/** {@code <jql-function>}: a function that an app brings to JQL. */
public final class JqlFunctionModuleType implements ModuleType {
  private final QueryFunctions functions;
  private final JiraObjects objects;
  private final Map<String, QueryFunction> enabled = new ConcurrentHashMap<>();

  public JqlFunctionModuleType(QueryFunctions functions, JiraObjects objects) {
    this.functions = functions;
    this.objects = objects;
  }

  @Override
  public String element() {
    return "jql-function";
  }

  @Override
  public void check(PluginModule module) {
    String className = module.requiredAttribute("class");
    if (!JqlFunction.class.isAssignableFrom(module.load(className))) {
      throw module.failed("names " + className + ", which is no " + JqlFunction.class.getName());
    }
    if (module.childText("fname").isEmpty()) {
      throw module.failed("has no element 'fname'");
    }
  }

  @Override
  public void enable(PluginModule module) {
    JqlFunction function = (JqlFunction) module.plugin().create(module.requiredAttribute("class"));
    boolean list = module.childText("list").map(Boolean::parseBoolean).orElse(false);
    function.init(new FunctionDeclaration(module.childText("fname").orElseThrow(), list));
    QueryFunction added = new AppFunction(function, objects);
    functions.add(added);
    enabled.put(module.completeKey(), added);
  }

  @Override
  public void disable(PluginModule module) {
    functions.remove(enabled.remove(module.completeKey()));
  }
}
