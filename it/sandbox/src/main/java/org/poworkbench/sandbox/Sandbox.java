package org.poworkbench.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.poworkbench.sandbox.data.Database;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.imports.BacklogImport;
import org.poworkbench.sandbox.imports.SiteBasics;
import org.poworkbench.sandbox.jira.JiraObjects;
import org.poworkbench.sandbox.jira.JiraServices;
import org.poworkbench.sandbox.jira.Texts;
import org.poworkbench.sandbox.pages.HostSurroundings;
import org.poworkbench.sandbox.pages.IssuePages;
import org.poworkbench.sandbox.plugin.OsgiPluginHost;
import org.poworkbench.sandbox.plugin.PluginHost;
import org.poworkbench.sandbox.search.IssueSearch;
import org.poworkbench.sandbox.search.LuceneIndex;
import org.poworkbench.sandbox.web.WebFront;
import org.poworkbench.sandbox.workflow.WorkflowServices;

/** A running sandbox: a site in a home folder, with apps, at an address. Closing it keeps the home. */
public final class Sandbox implements AutoCloseable {
  private static final String VERSION = "0.1.0";
  private static final List<String> DEMO_PEOPLE = List.of("pat", "mia", "dev", "outsider", "admin");

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final HostServices services = new HostServices();
  private final SandboxOptions options;
  private final Consumer<String> progress;
  private Site site;
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
      sandbox.close();
      throw new UncheckedIOException(e.getMessage(), e);
    } catch (RuntimeException | Error e) {
      sandbox.close();
      throw e;
    }
  }

  /** Starts a sandbox without a word. */
  public static Sandbox start(SandboxOptions options) {
    return start(options, line -> {});
  }

  private void start() throws IOException {
    Files.createDirectories(options.home());
    Database database = closing(Database.open(databaseUrl()));
    site = closing(Site.on(database));
    new SiteBasics(site).ensure(options.software());
    LuceneIndex index = closing(index());
    options.importFrom().ifPresent(this::importBacklog);
    index.connect(site, (done, of) -> progress.accept("Indexed " + done + " of " + of));
    site.writing().useIndex(index);

    apps = closing(OsgiPluginHost.start(options.home()));
    JiraObjects objects = JiraServices.offer(services, site, Texts.none(), options);
    IssueSearch search = new IssueSearch(site, index, List.of(), Clock.systemUTC());
    startFront(objects, search);
    apps.offer(services);
    options.apps().forEach(apps::install);
    front.start();
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
                    options.databaseUrl().isPresent() ? "PostgreSQL" : "H2",
                    new SitePeople(site, objects, options.demo() ? DEMO_PEOPLE : List.of()),
                    new SiteThreads(site, services),
                    new SiteTokens(site.settings()),
                    apps,
                    services)));
    WorkflowServices workflows = WorkflowServices.offer(services, objects);
    workflows.moduleTypes(front.templates()).forEach(apps::register);
    new IssuePages(
            site,
            new HostSurroundings(search, workflows.transitions(), front.fragments(), services),
            locale -> List.of())
        .addTo(front.pages());
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

  Map<String, Long> modules() {
    long all = apps.plugins().stream().mapToLong(app -> app.modules().size()).sum();
    long enabled =
        apps.plugins().stream()
            .flatMap(app -> app.modules().stream())
            .filter(module -> module.enabled())
            .count();
    return Map.of("enabled", enabled, "all", all);
  }
}
