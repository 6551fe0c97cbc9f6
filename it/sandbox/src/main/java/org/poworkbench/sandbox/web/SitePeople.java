package org.poworkbench.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.jira.JiraObjects;

/** The people of the site, asked before a request's thread belongs to any of them. */
public final class SitePeople implements People {
  private static final List<String> DEMO = List.of("pat", "mia", "dev", "outsider", "admin");

  private final Site site;
  private final JiraObjects objects;
  private final boolean demo;

  public SitePeople(Site site, JiraObjects objects, boolean demo) {
    this.site = site;
    this.objects = objects;
    this.demo = demo;
  }

  @Override
  public Optional<ApplicationUser> authenticate(String username, String password) {
    return site.people().authenticate(username, password).filter(Person::active).map(objects::user);
  }

  @Override
  public Optional<ApplicationUser> find(String username) {
    return site.people().byName(username).filter(Person::active).map(objects::user);
  }

  @Override
  public Optional<ApplicationUser> findByKey(String userKey) {
    return site.people().byKey(userKey).filter(Person::active).map(objects::user);
  }

  @Override
  public boolean isAdministrator(ApplicationUser user) {
    return site.permissions().hasGlobal("ADMINISTER", site.permissions().viewer(user.getKey()));
  }

  @Override
  public Optional<Locale> language(ApplicationUser user) {
    return site.people()
        .byKey(user.getKey())
        .map(Person::locale)
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')));
  }

  @Override
  public List<ApplicationUser> demoPeople() {
    return demo ? DEMO.stream().flatMap(name -> find(name).stream()).toList() : List.of();
  }
}
