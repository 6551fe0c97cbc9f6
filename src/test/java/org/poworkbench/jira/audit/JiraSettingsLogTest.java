package org.poworkbench.jira.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.failure.RememberedFailures;

class JiraSettingsLogTest {

  private final RememberedFailures failures = new RememberedFailures();
  private final ProjectManager projects = mock();
  private final SettingsLog log = new JiraSettingsLog(projects, failures);

  // The declarations of Jira's API that unit tests run on do nothing but throw.
  @Test
  void notesThatTheLogCannotBeReachedAndGoesOn() {
    Project project = mock();
    when(projects.getProjectObj(1L)).thenReturn(project);

    log.siteChanged(List.of(new SettingChange("on", "true", "false")));
    log.projectChanged(1, List.of(new SettingChange("on", null, "false")));

    assertEquals(2, failures.causes().size());
  }

  @Test
  void namesNoTypeOfTheAuditLogByWhichItCouldFailToBeMade() {
    List<Class<?>> named =
        Arrays.stream(JiraSettingsLog.class.getDeclaredMethods())
            .flatMap(method -> Arrays.stream(method.getParameterTypes()))
            .filter(type -> type.getName().startsWith("com.atlassian.audit."))
            .<Class<?>>map(type -> type)
            .toList();

    assertEquals(List.of(), named);
  }
}
