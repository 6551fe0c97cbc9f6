package org.poworkbench.sandbox;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.poworkbench.sandbox.data.GlobalGrant;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.jira.JiraObjects;
import org.poworkbench.sandbox.web.People;

/** The site's people as the web front asks about them. */
final class SitePeople implements People {
  private final Site site;
  private final JiraObjects objects;
  private final List<String> demoNames;

  SitePeople(Site site, JiraObjects objects, List<String> demoNames) {
    this.site = site;
    this.objects = objects;
    this.demoNames = demoNames;
  }

  @Override
  public Optional<ApplicationUser> authenticate(String username, String password) {
    return site.people().authenticate(username, password).map(objects::user);
  }

  @Override
  public Optional<ApplicationUser> find(String username) {
    return active(site.people().byName(username));
  }

  @Override
  public Optional<ApplicationUser> findByKey(String userKey) {
    return active(site.people().byKey(userKey));
  }

  @Override
  public boolean isAdministrator(ApplicationUser user) {
    return site.permissions()
        .hasGlobal(GlobalGrant.ADMINISTER, site.permissions().viewer(user.getKey()));
  }

  @Override
  public Optional<Locale> language(ApplicationUser user) {
    return site.people()
        .byKey(user.getKey())
        .map(Person::locale)
        .filter(name -> !name.isBlank())
        .map(name -> Locale.forLanguageTag(name.replace('_', '-')));
  }

  @Override
  public List<ApplicationUser> demoPeople() {
    return demoNames.stream().map(this::find).flatMap(Optional::stream).toList();
  }

  private Optional<ApplicationUser> active(Optional<Person> person) {
    return person.filter(Person::active).map((Function<Person, ApplicationUser>) objects::user);
  }
}
