package org.poworkbench.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import org.poworkbench.sandbox.data.Person;

/** A person as Jira's API shows him. Two of one key are equal. */
record SiteUser(Person person) implements ApplicationUser {
  @Override
  public String getKey() {
    return person.key();
  }

  @Override
  public String getUsername() {
    return person.name();
  }

  @Override
  public String getName() {
    return person.name();
  }

  @Override
  public String getDisplayName() {
    return person.displayName();
  }

  @Override
  public String getEmailAddress() {
    return person.email();
  }

  @Override
  public boolean isActive() {
    return person.active();
  }

  @Override
  public Long getId() {
    return person.id();
  }

  @Override
  public long getDirectoryId() {
    return 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ApplicationUser that && getKey().equals(that.getKey());
  }

  @Override
  public int hashCode() {
    return getKey().hashCode();
  }

  @Override
  public String toString() {
    return getName() + "(" + getKey() + ")";
  }
}
