package org.poworkbench.sandbox.data;

import java.time.Clock;

/** Everything that the site holds: one store for each kind of thing, over one database. */
public final class Site implements AutoCloseable {
  private final AuditLog auditLog;
  private final Database database;
  private final People people;
  private final Roles roles;
  private final Schemes schemes;
  private final Constants constants;
  private final Projects projects;
  private final Fields fields;
  private final Sprints sprints;
  private final Boards boards;
  private final Ranks ranks;
  private final Links links;
  private final Workflows workflows;
  private final Screens screens;
  private final Settings settings;
  private final Issues issues;
  private final History history;
  private final Comments comments;
  private final Permissions permissions;
  private final Dashboards dashboards;
  private final IssueWriting writing;

  private Site(Database database, Clock clock) {
    Revision revision = new Revision(database);
    Ids ids = new Ids(database);
    this.database = database;
    this.people = new People(revision, ids);
    this.roles = new Roles(revision, ids, people);
    this.schemes = new Schemes(revision, ids);
    this.constants = new Constants(revision, ids);
    this.projects = new Projects(revision, ids);
    this.fields = new Fields(revision, ids);
    this.sprints = new Sprints(revision, ids);
    this.boards = new Boards(revision, ids);
    this.ranks = new Ranks(database, ids, fields);
    this.links = new Links(revision, ids);
    this.workflows = new Workflows(revision, ids);
    this.screens = new Screens(revision, ids);
    this.settings = new Settings(revision);
    this.issues = new Issues(database, ids, projects, fields, ranks);
    this.history = new History(database, ids);
    this.comments = new Comments(database, ids);
    this.permissions = new Permissions(people, roles, schemes, projects);
    this.dashboards = new Dashboards(revision, ids, roles, projects, permissions);
    this.auditLog = new AuditLog(database, ids);
    this.writing = new IssueWriting(this, clock);
  }

  public static Site on(Database database) {
    return new Site(database, Clock.systemUTC());
  }

  public static Site on(Database database, Clock clock) {
    return new Site(database, clock);
  }

  public Database database() {
    return database;
  }

  public People people() {
    return people;
  }

  public Roles roles() {
    return roles;
  }

  public Schemes schemes() {
    return schemes;
  }

  public Constants constants() {
    return constants;
  }

  public Projects projects() {
    return projects;
  }

  public Fields fields() {
    return fields;
  }

  public Sprints sprints() {
    return sprints;
  }

  public Boards boards() {
    return boards;
  }

  public Ranks ranks() {
    return ranks;
  }

  public Links links() {
    return links;
  }

  public Workflows workflows() {
    return workflows;
  }

  public Screens screens() {
    return screens;
  }

  public AuditLog auditLog() {
    return auditLog;
  }

  public Settings settings() {
    return settings;
  }

  public Issues issues() {
    return issues;
  }

  public History history() {
    return history;
  }

  public Comments comments() {
    return comments;
  }

  public Permissions permissions() {
    return permissions;
  }

  public Dashboards dashboards() {
    return dashboards;
  }

  /** The one way to write issues. */
  public IssueWriting writing() {
    return writing;
  }

  @Override
  public void close() {
    database.close();
  }
}
