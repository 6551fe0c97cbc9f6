package org.poworkbench.sandbox;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.cluster.ClusterManager;
import com.atlassian.jira.component.ComponentAccessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.poworkbench.sandbox.boards.BacklogPage;
import org.poworkbench.sandbox.dashboard.DashboardItemModules;
import org.poworkbench.sandbox.dashboard.DashboardPages;
import org.poworkbench.sandbox.data.Database;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.demo.Demo;
import org.poworkbench.sandbox.imports.BacklogImport;
import org.poworkbench.sandbox.imports.SiteBasics;
import org.poworkbench.sandbox.jira.JiraObjects;
import org.poworkbench.sandbox.jira.JiraServices;
import org.poworkbench.sandbox.pages.DemoTour;
import org.poworkbench.sandbox.pages.HostSurroundings;
import org.poworkbench.sandbox.pages.IssuePages;
import org.poworkbench.sandbox.pages.ProjectSidebar;
import org.poworkbench.sandbox.pages.Surroundings;
import org.poworkbench.sandbox.plugin.AppTexts;
import org.poworkbench.sandbox.plugin.LifecycleCalls;
import org.poworkbench.sandbox.plugin.OsgiPluginHost;
import org.poworkbench.sandbox.plugin.PluginHost;
import org.poworkbench.sandbox.plugin.PluginModule;
import org.poworkbench.sandbox.plugin.cluster.ClusterLocks;
import org.poworkbench.sandbox.plugin.cluster.ThisNode;
import org.poworkbench.sandbox.plugin.tables.ActiveObjectsModule;
import org.poworkbench.sandbox.rest.AgileRest;
import org.poworkbench.sandbox.rest.JiraRest;
import org.poworkbench.sandbox.search.IssueSearch;
import org.poworkbench.sandbox.search.LuceneIndex;
import org.poworkbench.sandbox.search.jira.JqlFunctionModuleType;
import org.poworkbench.sandbox.search.jira.SearchServices;
import org.poworkbench.sandbox.web.CurrentSession;
import org.poworkbench.sandbox.web.WebFront;
import org.poworkbench.sandbox.web.WebServer;
import org.poworkbench.sandbox.workflow.WorkflowPages;
import org.poworkbench.sandbox.workflow.WorkflowServices;

/** A running sandbox: a site in a home folder, with apps, at an address. Closing it keeps the home. */
public final class Sandbox implements AutoCloseable {
  private static final String VERSION = "0.1.0";
  private static final List<String> DEMO_PEOPLE =
      List.of("pat", "mia", "dev", "paula", "rick", "pia", "rita", "vera", "outsider", "admin");

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final HostServices services = new HostServices();
  private final SandboxOptions options;
  private final Consumer<String> progress;
  private Site site;
  private Demo demo;
  private boolean newDemo;
  private OsgiPluginHost apps;
  private WebFront front;

  private Sandbox(SandboxOptions options, Consumer<String> progress) {
    this.options = options;
    this.progress = progress;
  }

  /** Starts a sandbox and tells how far it has come; whatever was started is closed again if it fails. */
  public static Sandbox start(SandboxOptions options, Consumer<String> progress) {
    Sandbox sandbox = new Sandbox(options, progress);
    try {
      sandbox.start();
      return sandbox;
    } catch (IOException e) {
      sandbox.closeAfter(e);
      throw new UncheckedIOException(e.getMessage(), e);
    } catch (RuntimeException | Error e) {
      sandbox.closeAfter(e);
      throw e;
    }
  }

  /** What fails while closing must not hide why the sandbox did not start. */
  private void closeAfter(Throwable reason) {
    try {
      close();
    } catch (RuntimeException e) {
      reason.addSuppressed(e);
    }
  }

  /** Starts a sandbox without a word. */
  public static Sandbox start(SandboxOptions options) {
    return start(options, line -> {});
  }

  private void start() throws IOException {
    closing(HomeLock.of(options.home()));
    WebServer.refuseTakenPort(options.port());
    Database database = closing(Database.open(databaseUrl()));
    site = Site.on(database);
    new SiteBasics(site).ensure(options.software());
    LuceneIndex index = closing(index());
    index.connect(site, (done, of) -> progress.accept("Indexed " + done + " of " + of));
    site.writing().useIndex(index);
    demo = new Demo(site, options.software(), Clock.systemUTC());
    newDemo = options.demo() && demo.ensure();
    options.importFrom().ifPresent(this::importBacklog);

    apps = closing(OsgiPluginHost.start(options.home()));
    AppTexts texts = new AppTexts();
    JiraObjects objects = JiraServices.offer(services, site, texts::find, options);
    closing(ComponentAccessor.lookIn(services::find));
    offerPlatform(database);
    IssueSearch search = new IssueSearch(site, index, List.of(), Clock.systemUTC());
    SearchServices.offer(services, search, index, objects);
    apps.register(new JqlFunctionModuleType(search.functions(), objects));
    startFront(objects, search);
    apps.offer(services);
    apps.listen(texts);
    apps.listen(new LifecycleCalls());
    apps.installAll(options.apps());
    front.start();
  }

  /** What Atlassian's platform, not Jira, gives to apps. */
  private void offerPlatform(Database database) {
    ClusterLocks locks = closing(new ClusterLocks(database));
    services.offer(ClusterLockService.class, locks);
    services.offer(ClusterManager.class, new ThisNode(locks, database.isPostgreSql()));
    ActiveObjectsModule tables =
        new ActiveObjectsModule(database, site.settings(), options.transactions());
    apps.register(tables);
    apps.offer(tables.service());
  }

  private String databaseUrl() {
    return options.databaseUrl().orElseGet(() -> Database.urlOfHome(options.home()));
  }

  private LuceneIndex index() {
    return LuceneIndex.open(options.home().resolve("index"), databaseUrl(), Clock.systemUTC());
  }

  private void importBacklog(Path from) {
    new BacklogImport(site, options.software(), progress).run(from);
  }

  private void startFront(JiraObjects objects, IssueSearch search) throws IOException {
    front =
        closing(
            new WebFront(
                new WebFront.Parts(
                    options.port(),
                    options.home().resolve("web"),
                    VERSION,
                    site.database().isPostgreSql() ? "PostgreSQL" : "H2",
                    new SitePeople(site, objects, options.demo() ? DEMO_PEOPLE : List.of()),
                    new SiteThreads(site, services),
                    new SiteTokens(site.settings()),
                    apps,
                    services)));
    WorkflowServices workflows = WorkflowServices.offer(services, objects);
    workflows.moduleTypes(front.templates()).forEach(apps::register);
    new WorkflowPages(workflows.editing()).addTo(front.pages());
    mountRest(search, workflows);
    BacklogPage backlog = new BacklogPage(site, search);
    Surroundings surroundings =
        new HostSurroundings(
            search,
            workflows.transitions(),
            front.fragments(),
            services,
            options.software() ? backlog::path : project -> Optional.empty());
    if (options.software()) {
      backlog.addTo(front.pages(), new ProjectSidebar(surroundings));
    }
    IssuePages issuePages =
        new IssuePages(site, surroundings, options.demo() ? new DemoTour() : locale -> List.of());
    issuePages.addTo(front.pages());
    DashboardItemModules items = new DashboardItemModules(front.templates());
    apps.register(items);
    new DashboardPages(site, items, front.fragments(), issuePages.start()).addTo(front.pages());
  }

  private void mountRest(IssueSearch search, WorkflowServices workflows) throws IOException {
    for (String version : List.of("2", "latest")) {
      front.mount(
          "/rest/api/" + version + "/*",
          JiraRest.servlet(
              site,
              search,
              services.get(IssueService.class),
              workflows,
              request -> CurrentSession.of(request).user()));
    }
    if (options.software()) {
      front.mount(
          "/rest/agile/1.0/*",
          AgileRest.servlet(site, search, request -> CurrentSession.of(request).user()));
    }
  }

  /** Lets apps follow up the issues of the demo, if it was loaded at this start. */
  public void announceDemo() {
    if (newDemo) {
      demo.announce();
    }
  }

  private <T extends AutoCloseable> T closing(T part) {
    parts.push(part);
    return part;
  }

  public URI url() {
    return front.url();
  }

  public Site site() {
    return site;
  }

  public HostServices services() {
    return services;
  }

  public PluginHost apps() {
    return apps;
  }

  @Override
  public void close() {
    RuntimeException failure = null;
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        failure =
            failure == null ? new IllegalStateException("The sandbox did not end", e) : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** How many modules the apps have, and how many of them work. */
  public ModuleCount modules() {
    List<PluginModule> all =
        apps.plugins().stream().flatMap(app -> app.modules().stream()).toList();
    int enabled = (int) all.stream().filter(PluginModule::enabled).count();
    return new ModuleCount(enabled, all.size());
  }

  /** Modules of all installed apps. */
  public record ModuleCount(int enabled, int all) {
    @Override
    public String toString() {
      return "modules enabled: " + enabled + " of " + all;
    }
  }
}
