package com.atlassian.jira.user.util;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;

/** Source: Implemented in a test mock compiled for Jira 7.4.5; used in apps compiled for Jira 11. */
public interface UserManager {
  ApplicationUser getUserByKey(String userKey);

  ApplicationUser getUserByKeyEvenWhenUnknown(String userKey);

  ApplicationUser getUserByName(String username);

  ApplicationUser getUserByNameEvenWhenUnknown(String username);

  Optional<ApplicationUser> getUserById(Long id);

  boolean isUserExisting(ApplicationUser user);

  Collection<ApplicationUser> getAllApplicationUsers();

  int getTotalUserCount();

  Group getGroup(String groupName);

  Collection<Group> getGroups();
}
