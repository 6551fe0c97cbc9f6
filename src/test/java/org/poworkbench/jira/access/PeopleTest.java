package org.poworkbench.jira.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.junit.jupiter.api.Test;

class PeopleTest {

  private final UserManager users = mock();
  private final People people = new People(users);

  @Test
  void areCalledByTheirDisplayName() {
    ApplicationUser pat = mock();
    when(pat.getDisplayName()).thenReturn("Pat Owner");
    when(users.getUserByKey("JIRAUSER10000")).thenReturn(pat);

    assertEquals("Pat Owner", people.name("JIRAUSER10000"));
  }

  @Test
  void keepTheirKeyWhenTheyAreGone() {
    assertEquals("JIRAUSER10001", people.name("JIRAUSER10001"));
    assertEquals("", people.name(""));
  }
}
