package org.poworkbench.jira.bridge;

import static org.mockito.ArgumentMatchers.notNull;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import org.apache.log4j.Logger;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.mockito.MockedStatic;

class JiraThreadContextTest {

  private final JiraThreadLocalUtil jira = mock();

  @Test
  void callsJiraByNameWithTheLoggerThatItWants() {
    try (MockedStatic<Logger> loggers = mockStatic(Logger.class)) {
      loggers.when(() -> Logger.getLogger(JiraThreadContext.class)).thenReturn(mock(Logger.class));
      JiraThreadContext context = new JiraThreadContext(jira);

      context.enter();
      context.leave();
    }

    InOrder order = inOrder(jira);
    order.verify(jira).preCall();
    order.verify(jira).postCall(notNull());
  }
}
