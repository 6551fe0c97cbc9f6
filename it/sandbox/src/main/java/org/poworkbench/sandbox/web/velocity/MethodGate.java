package org.poworkbench.sandbox.web.velocity;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets calls through by a policy, and says of each one refused what Jira's log says. */
final class MethodGate {
  private static final Logger LOG = LoggerFactory.getLogger(MethodGate.class);
  private static final int REMEMBERED = 200;

  private final MethodPolicy policy;
  private final Set<String> refused = new ConcurrentSkipListSet<>();

  MethodGate(MethodPolicy policy) {
    this.policy = policy;
  }

  boolean admits(Class<?> target, Method method) {
    if (policy.allows(target, method)) {
      return true;
    }
    String signature = MethodSignature.of(target, method);
    LOG.warn("Method needs allowlisting: {}", signature);
    if (refused.size() < REMEMBERED) {
      refused.add(signature);
    }
    return false;
  }

  List<String> refused() {
    return List.copyOf(refused);
  }
}
