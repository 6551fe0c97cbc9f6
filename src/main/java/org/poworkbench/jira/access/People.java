package org.poworkbench.jira.access;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

/** Names people to people. */
public final class People {

  private final UserManager users;

  public People(UserManager users) {
    this.users = users;
  }

  /** The name of the user of this key; the key itself when nobody has it any more. */
  public String name(String userKey) {
    ApplicationUser user = userKey.isEmpty() ? null : users.getUserByKey(userKey);
    return user == null ? userKey : user.getDisplayName();
  }
}
