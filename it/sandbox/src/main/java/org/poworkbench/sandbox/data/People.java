package org.poworkbench.sandbox.data;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** The people of the site and their groups. */
public final class People {
  private static final String COLUMNS =
      "id, user_key, username, display_name, email, active, locale";

  private final JdbcTemplate jdbc;
  private final Revision revision;
  private final Ids ids;
  private final Snapshot<Directory> directory;

  People(Revision revision, Ids ids) {
    this.jdbc = revision.database().jdbc();
    this.revision = revision;
    this.ids = ids;
    this.directory = new Snapshot<>(revision, this::read);
  }

  public Collection<Person> all() {
    return directory.get().byKey.values();
  }

  public Optional<Person> byKey(String key) {
    return key == null ? Optional.empty() : Optional.ofNullable(directory.get().byKey.get(key));
  }

  /** By the name that people log in with, in upper or lower case. */
  public Optional<Person> byName(String name) {
    return name == null
        ? Optional.empty()
        : Optional.ofNullable(directory.get().byName.get(name.toLowerCase(Locale.ROOT)));
  }

  public Optional<Person> byId(long id) {
    return all().stream().filter(person -> person.id() == id).findFirst();
  }

  /** Adds a person; without a password nobody can log in as that person. */
  public Person add(Person person, String password) {
    Person added =
        new Person(
            ids.nextUnless("person", person.id()),
            person.key(),
            person.name(),
            person.displayName(),
            person.email(),
            person.active(),
            person.locale());
    jdbc.update(
        "insert into person (" + COLUMNS + ", password_hash) values (?, ?, ?, ?, ?, ?, ?, ?)",
        added.id(),
        added.key(),
        added.name(),
        added.displayName(),
        added.email(),
        added.active(),
        added.locale(),
        password == null ? null : Password.hash(password));
    revision.changed();
    return added;
  }

  /** The person of that key, who is added as an active one without password if unknown. */
  public Person orAdd(String key) {
    return byKey(key).orElseGet(() -> add(Person.named(key, key), null));
  }

  public void update(Person person) {
    jdbc.update(
        "update person set username = ?, display_name = ?, email = ?, active = ?, locale = ? where user_key = ?",
        person.name(),
        person.displayName(),
        person.email(),
        person.active(),
        person.locale(),
        person.key());
    revision.changed();
  }

  /** The active person of that name and password. */
  public Optional<Person> authenticate(String name, String password) {
    return byName(name)
        .filter(Person::active)
        .filter(person -> Password.matches(password, passwordHash(person)));
  }

  public Set<String> groups() {
    return directory.get().members.keySet();
  }

  public Set<String> members(String group) {
    return directory.get().members.getOrDefault(group, Set.of());
  }

  public Set<String> groupsOf(String userKey) {
    return userKey == null ? Set.of() : directory.get().groups.getOrDefault(userKey, Set.of());
  }

  public void addGroup(String group) {
    if (!groups().contains(group)) {
      jdbc.update("insert into person_group (group_name) values (?)", group);
      revision.changed();
    }
  }

  public void join(String group, String userKey) {
    addGroup(group);
    if (!members(group).contains(userKey)) {
      jdbc.update("insert into group_member (group_name, user_key) values (?, ?)", group, userKey);
      revision.changed();
    }
  }

  public void leave(String group, String userKey) {
    jdbc.update("delete from group_member where group_name = ? and user_key = ?", group, userKey);
    revision.changed();
  }

  private String passwordHash(Person person) {
    return jdbc.queryForObject(
        "select password_hash from person where user_key = ?", String.class, person.key());
  }

  private Directory read() {
    Map<String, Person> byKey = new LinkedHashMap<>();
    Map<String, Person> byName = new LinkedHashMap<>();
    for (Person person : readPeople()) {
      byKey.put(person.key(), person);
      byName.put(person.name().toLowerCase(Locale.ROOT), person);
    }
    Map<String, Set<String>> members = new TreeMap<>();
    Map<String, Set<String>> groups = new TreeMap<>();
    jdbc.queryForList("select group_name from person_group", String.class)
        .forEach(group -> members.put(group, new LinkedHashSet<>()));
    jdbc.query(
        "select group_name, user_key from group_member order by group_name, user_key",
        row -> {
          members
              .computeIfAbsent(row.getString(1), key -> new LinkedHashSet<>())
              .add(row.getString(2));
          groups.computeIfAbsent(row.getString(2), key -> new TreeSet<>()).add(row.getString(1));
        });
    return new Directory(byKey, byName, members, groups);
  }

  private List<Person> readPeople() {
    return jdbc.query(
        "select " + COLUMNS + " from person order by username",
        (row, number) ->
            new Person(
                row.getLong("id"),
                row.getString("user_key"),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("email"),
                row.getBoolean("active"),
                row.getString("locale")));
  }

  private record Directory(
      Map<String, Person> byKey,
      Map<String, Person> byName,
      Map<String, Set<String>> members,
      Map<String, Set<String>> groups) {}
}
