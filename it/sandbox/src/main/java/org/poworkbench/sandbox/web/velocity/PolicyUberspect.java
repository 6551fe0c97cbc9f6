package org.poworkbench.sandbox.web.velocity;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.Introspector;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/** Finds for a template only the methods that its engine's policy allows. Velocity makes it by name. */
public final class PolicyUberspect extends UberspectImpl implements RuntimeServicesAware {
  static final String GATE = "sandbox.gate";

  private RuntimeServices services;

  @Override
  public void setRuntimeServices(RuntimeServices runtimeServices) {
    services = runtimeServices;
  }

  @Override
  public void init() {
    super.init();
    MethodGate gate = (MethodGate) services.getApplicationAttribute(GATE);
    introspector =
        new Introspector(log) {
          @Override
          @SuppressWarnings("rawtypes")
          public Method getMethod(Class target, String name, Object[] arguments) {
            Method method = super.getMethod(target, name, arguments);
            return method != null && gate.admits(target, method) ? method : null;
          }
        };
  }

  @Override
  public VelMethod getMethod(Object target, String name, Object[] arguments, Info info)
      throws Exception {
    VelMethod found = super.getMethod(target, name, arguments, info);
    return found != null && isHtmlSafe(target, name, arguments) ? new SafeMethod(found) : found;
  }

  @Override
  public VelPropertyGet getPropertyGet(Object target, String property, Info info) throws Exception {
    VelPropertyGet found = super.getPropertyGet(target, property, info);
    return found != null && isHtmlSafe(target, found.getMethodName(), new Object[0])
        ? new SafeGet(found)
        : found;
  }

  private boolean isHtmlSafe(Object target, String name, Object[] arguments) {
    Method method =
        target == null || name == null
            ? null
            : introspector.getMethod(target.getClass(), name, arguments);
    return method != null && method.isAnnotationPresent(HtmlSafe.class);
  }

  /** A method whose result is HTML by its annotation. */
  private record SafeMethod(VelMethod method) implements VelMethod {
    @Override
    public Object invoke(Object target, Object[] arguments) throws Exception {
      return SafeValues.remember(method.invoke(target, arguments));
    }

    @Override
    public boolean isCacheable() {
      return method.isCacheable();
    }

    @Override
    public String getMethodName() {
      return method.getMethodName();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class getReturnType() {
      return method.getReturnType();
    }
  }

  /** A property whose getter's result is HTML by its annotation. */
  private record SafeGet(VelPropertyGet property) implements VelPropertyGet {
    @Override
    public Object invoke(Object target) throws Exception {
      return SafeValues.remember(property.invoke(target));
    }

    @Override
    public boolean isCacheable() {
      return property.isCacheable();
    }

    @Override
    public String getMethodName() {
      return property.getMethodName();
    }
  }
}
