package org.poworkbench.sandbox.jira;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.Optional;
import org.poworkbench.sandbox.data.People;
import org.poworkbench.sandbox.data.Person;

/** The site's people and groups. */
final class SiteUsers implements UserManager, GroupManager {
  private final People people;
  private final JiraObjects objects;

  SiteUsers(JiraObjects objects) {
    this.people = objects.site().people();
    this.objects = objects;
  }

  @Override
  public ApplicationUser getUserByKey(String userKey) {
    return objects.user(userKey);
  }

  @Override
  public ApplicationUser getUserByKeyEvenWhenUnknown(String userKey) {
    return userKey == null
        ? null
        : people.byKey(userKey).map(objects::user).orElse(unknown(userKey));
  }

  @Override
  public ApplicationUser getUserByName(String username) {
    return people.byName(username).map(objects::user).orElse(null);
  }

  @Override
  public ApplicationUser getUserByNameEvenWhenUnknown(String username) {
    return username == null
        ? null
        : people.byName(username).map(objects::user).orElse(unknown(username));
  }

  @Override
  public Optional<ApplicationUser> getUserById(Long id) {
    return people.byId(id).map(objects::user);
  }

  @Override
  public boolean isUserExisting(ApplicationUser user) {
    return user != null && people.byKey(user.getKey()).isPresent();
  }

  @Override
  public Collection<ApplicationUser> getAllApplicationUsers() {
    return people.all().stream().map(objects::user).toList();
  }

  @Override
  public int getTotalUserCount() {
    return people.all().size();
  }

  @Override
  public Group getGroup(String groupName) {
    return groupExists(groupName) ? objects.group(groupName) : null;
  }

  @Override
  public Collection<Group> getGroups() {
    return people.groups().stream().map(objects::group).toList();
  }

  @Override
  public boolean groupExists(String groupName) {
    return people.groups().contains(groupName);
  }

  @Override
  public Collection<Group> getAllGroups() {
    return getGroups();
  }

  @Override
  public boolean isUserInGroup(ApplicationUser user, String groupName) {
    return user != null && people.groupsOf(user.getKey()).contains(groupName);
  }

  @Override
  public boolean isUserInGroup(ApplicationUser user, Group group) {
    return group != null && isUserInGroup(user, group.getName());
  }

  @Override
  public Collection<String> getGroupNamesForUser(ApplicationUser user) {
    return people.groupsOf(user.getKey());
  }

  @Override
  public Collection<ApplicationUser> getUsersInGroup(String groupName) {
    return people.members(groupName).stream()
        .flatMap(key -> people.byKey(key).stream())
        .map(objects::user)
        .toList();
  }

  @Override
  public Collection<ApplicationUser> getUsersInGroup(Group group) {
    return getUsersInGroup(group.getName());
  }

  private ApplicationUser unknown(String name) {
    return objects.user(new Person(-1, name, name, name, null, false, null));
  }
}
