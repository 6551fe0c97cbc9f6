package org.poworkbench.sandbox.jira;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import org.poworkbench.sandbox.data.GlobalGrant;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.Site;

/** People as the shared application layer asks for them. */
final class SalUsers implements UserManager {
  private final Site site;

  SalUsers(Site site) {
    this.site = site;
  }

  @Override
  public UserProfile getRemoteUser() {
    return profile(ThreadContext.require("UserManager.getRemoteUser").user());
  }

  @Override
  public UserKey getRemoteUserKey() {
    UserProfile user = getRemoteUser();
    return user == null ? null : user.getUserKey();
  }

  @Override
  public UserProfile getUserProfile(UserKey userKey) {
    return userKey == null
        ? null
        : site.people().byKey(userKey.getStringValue()).map(SalUsers::profile).orElse(null);
  }

  @Override
  public boolean isAdmin(UserKey userKey) {
    return has(GlobalGrant.ADMINISTER, userKey);
  }

  @Override
  public boolean isSystemAdmin(UserKey userKey) {
    return has(GlobalGrant.SYSTEM_ADMIN, userKey);
  }

  private boolean has(String permission, UserKey userKey) {
    return userKey != null
        && site.permissions()
            .hasGlobal(permission, site.permissions().viewer(userKey.getStringValue()));
  }

  private static UserProfile profile(Person person) {
    return person == null ? null : new Profile(person);
  }

  private record Profile(Person person) implements UserProfile {
    @Override
    public UserKey getUserKey() {
      return new UserKey(person.key());
    }

    @Override
    public String getUsername() {
      return person.name();
    }

    @Override
    public String getFullName() {
      return person.displayName();
    }
  }
}
