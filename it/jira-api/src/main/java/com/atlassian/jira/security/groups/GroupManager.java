package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Source: A compatibility note that read the Javadoc of Jira 8.0.0 to 11.3.4; used in apps compiled for Jira 8. */
public interface GroupManager {
  boolean isUserInGroup(ApplicationUser user, String groupName);

  boolean isUserInGroup(ApplicationUser user, Group group);

  Group getGroup(String groupName);

  boolean groupExists(String groupName);

  Collection<Group> getAllGroups();

  Collection<String> getGroupNamesForUser(ApplicationUser user);

  Collection<ApplicationUser> getUsersInGroup(String groupName);

  Collection<ApplicationUser> getUsersInGroup(Group group);
}
