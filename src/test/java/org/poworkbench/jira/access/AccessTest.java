package org.poworkbench.jira.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {

  private final JiraAuthenticationContext authentication = mock();
  private final PermissionManager permissions = mock();
  private final GlobalPermissionManager globalPermissions = mock();
  private final IssueManager issues = mock();
  private final ApplicationUser pat = mock();
  private final MutableIssue issue = mock();
  private final Access access = new Access(authentication, permissions, globalPermissions, issues);

  @BeforeEach
  void givenOneIssueAndPat() {
    when(authentication.getLoggedInUser()).thenReturn(pat);
    when(pat.getKey()).thenReturn("JIRAUSER10000");
    when(issues.getIssueObject("CHK-1")).thenReturn(issue);
    when(issues.getIssueObject(10_001L)).thenReturn(issue);
  }

  @Test
  void findsAnIssueThatPatMaySee() {
    when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, pat))
        .thenReturn(true);

    assertEquals(Optional.of(issue), access.visibleIssue("CHK-1"));
    assertEquals(Optional.of(issue), access.visibleIssue(10_001));
  }

  @Test
  void findsNeitherAnInvisibleNorAMissingIssue() {
    assertEquals(Optional.empty(), access.visibleIssue("CHK-1"));
    assertEquals(Optional.empty(), access.visibleIssue("CHK-2"));
    assertEquals(Optional.empty(), access.visibleIssue(10_001));
    assertEquals(Optional.empty(), access.visibleIssue(10_002));
  }

  @Test
  void asksForAnonymousAsForAnybody() {
    when(authentication.getLoggedInUser()).thenReturn(null);
    when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, null))
        .thenReturn(true);

    assertEquals(Optional.of(issue), access.visibleIssue("CHK-1"));
    assertEquals("", access.personKey());
  }

  @ParameterizedTest(name = "permission {0}, editable state {1}: {2}")
  @CsvSource({"true, true, true", "true, false, false", "false, true, false"})
  void needsPermissionAndAnEditableState(boolean permitted, boolean editable, boolean may) {
    when(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, pat))
        .thenReturn(permitted);
    when(issues.isEditable(issue, pat)).thenReturn(editable);

    assertEquals(may, access.mayEdit(issue));
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void asksJiraWhoAdministersIt(boolean administrator) {
    when(globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, pat))
        .thenReturn(administrator);

    assertEquals(administrator, access.isAdministrator());
  }

  @Test
  void neverTakesAnonymousForAnAdministrator() {
    when(authentication.getLoggedInUser()).thenReturn(null);
    when(globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, null)).thenReturn(true);

    assertEquals(false, access.isAdministrator());
  }
}
