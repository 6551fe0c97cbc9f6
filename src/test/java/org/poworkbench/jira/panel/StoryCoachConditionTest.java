package org.poworkbench.jira.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.failure.RememberedFailures;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.issue.IssueFixture;

class StoryCoachConditionTest {

  private final IssueFixture site = new IssueFixture();
  private final PermissionManager permissions = mock();
  private final RememberedFailures failures = new RememberedFailures();
  private final StoryCoachCondition condition =
      new StoryCoachCondition(
          new Access(
              mock(JiraAuthenticationContext.class),
              permissions,
              mock(GlobalPermissionManager.class),
              mock(IssueManager.class)),
          site.reviews(),
          failures);

  @ParameterizedTest(name = "{0}, visible {1}: {2}")
  @CsvSource({"Story, true, true", "Story, false, false", "Bug, true, false"})
  void showsThePanelForVisibleIssuesOfCheckedTypes(String type, boolean visible, boolean shown) {
    site.ofType(type);
    when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, site.issue, null))
        .thenReturn(visible);

    assertEquals(shown, condition.shouldDisplay(null, site.issue, null));
  }

  @Test
  void hidesThePanelWhenItCannotTell() {
    when(site.issue.getIssueType()).thenThrow(new NoSuchMethodError("changed in this Jira"));

    assertFalse(condition.shouldDisplay(null, site.issue, null));
    assertEquals(1, failures.causes().size());
  }
}
