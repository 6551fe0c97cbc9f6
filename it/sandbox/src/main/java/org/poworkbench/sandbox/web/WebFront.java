package org.poworkbench.sandbox.web;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.poworkbench.sandbox.HostServices;
import org.poworkbench.sandbox.plugin.Plugin;
import org.poworkbench.sandbox.plugin.PluginHost;
import org.poworkbench.sandbox.plugin.PluginModule;
import org.poworkbench.sandbox.web.action.ActionPages;
import org.poworkbench.sandbox.web.action.WebWorkModules;
import org.poworkbench.sandbox.web.admin.AdminPages;
import org.poworkbench.sandbox.web.admin.ProjectConfigPages;
import org.poworkbench.sandbox.web.fragment.WebFragments;
import org.poworkbench.sandbox.web.page.Page;
import org.poworkbench.sandbox.web.page.PageFrame;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Pages;
import org.poworkbench.sandbox.web.page.PagesServlet;
import org.poworkbench.sandbox.web.resource.DownloadServlet;
import org.poworkbench.sandbox.web.resource.RequestPageBuilder;
import org.poworkbench.sandbox.web.resource.ResourceTags;
import org.poworkbench.sandbox.web.resource.WebResources;
import org.poworkbench.sandbox.web.rest.RestModules;
import org.poworkbench.sandbox.web.velocity.AppTemplates;
import org.poworkbench.sandbox.web.velocity.VelocityAllowlistModules;

/**
 * All that a browser or client meets. Made before the first app is installed, because it brings module types and services
 * along.
 */
public final class WebFront implements AutoCloseable {
  private final Pages pages = new Pages();
  private final AppTemplates templates = new AppTemplates();
  private final WebFragments fragments;
  private final WebResources webResources = new WebResources();
  private final PageFrame frame;
  private final WebServer server;

  /**
   * What the front is made from.
   *
   * @param version the sandbox's version for the foot
   * @param database the database's name for the foot
   */
  public record Parts(
      int port,
      Path workDirectory,
      String version,
      String database,
      People people,
      JiraThreads threads,
      PersonalAccessTokens.Store tokenStore,
      PluginHost plugins,
      HostServices services) {}

  public WebFront(Parts parts) throws IOException {
    PersonalAccessTokens tokens = new PersonalAccessTokens(parts.tokenStore(), Clock.systemUTC());
    fragments = new WebFragments(templates, parts.threads()::texts);
    AdminPages administration =
        new AdminPages(
            parts.plugins(),
            fragments,
            templates,
            () -> parts.services().find(CustomFieldManager.class));
    frame = new PageFrame(new Around(parts, administration, new ResourceTags(webResources)));
    WebWorkModules actions = new WebWorkModules();
    new AccountPages(parts.people(), tokens).addTo(pages);
    administration.addTo(pages);
    ProjectConfigPages projectConfig = new ProjectConfigPages(fragments, parts.services());
    projectConfig.addTo(pages);
    server =
        new WebServer(
            parts.port(),
            parts.workDirectory(),
            new PagesServlet(
                pages,
                new ActionPages(actions, templates, parts.threads()::texts, projectConfig),
                frame),
            List.of(
                new IncidentFilter(),
                new SecurityHeadersFilter(),
                new SessionFilter(parts.people(), new Credentials(parts.people(), tokens)),
                new ThreadFilter(parts.threads())));
    server.mount(List.of("/s/*"), new AssetsServlet());
    server.mount(List.of("/download/resources/*"), new DownloadServlet(webResources));
    register(parts.plugins(), actions);
    parts.services().offer(PageBuilderService.class, new RequestPageBuilder(webResources));
  }

  private void register(PluginHost plugins, WebWorkModules actions) {
    plugins.register(new VelocityAllowlistModules(templates));
    plugins.register(webResources);
    fragments.moduleTypes().forEach(plugins::register);
    plugins.register(actions);
    plugins.register(
        new RestModules(
            new RestModules.Mounts() {
              @Override
              public void mount(List<String> patterns, HttpServlet servlet) throws IOException {
                server.mount(patterns, servlet);
              }

              @Override
              public void unmount(List<String> patterns) {
                server.unmount(patterns);
              }
            }));
  }

  /** The sandbox's own pages, to add more. */
  public Pages pages() {
    return pages;
  }

  /** The frame, to render parts of pages that scripts ask for. */
  public PageFrame frame() {
    return frame;
  }

  /** What apps add to pages. */
  public WebFragments fragments() {
    return fragments;
  }

  /** The template engines of the apps. */
  public AppTemplates templates() {
    return templates;
  }

  /** Lets a servlet answer below a path such as {@code /rest/api/2/*}. */
  public void mount(String pattern, HttpServlet servlet) throws IOException {
    server.mount(List.of(pattern), servlet);
  }

  /** Starts to listen. */
  public void start() throws IOException {
    server.start();
  }

  public URI url() {
    return server.url();
  }

  @Override
  public void close() {
    server.close();
  }

  /** What the frame shows around pages, read from the host as it stands. */
  private record Around(Parts parts, AdminPages administration, ResourceTags tags)
      implements PageFrame.Surroundings {
    @Override
    public String resourceTagsHtml(PageRequest request, Page page) {
      return tags.html(request, page);
    }

    @Override
    public List<PageFrame.MenuSection> administrationMenu(PageRequest request) {
      return administration.menu(request);
    }

    @Override
    public List<ApplicationUser> demoPeople() {
      return parts.people().demoPeople();
    }

    @Override
    public Optional<String> startFailure() {
      return parts.plugins().plugins().stream()
          .flatMap(plugin -> plugin.failure().map(reason -> plugin.name() + ": " + reason).stream())
          .findFirst();
    }

    @Override
    public PageFrame.Foot foot() {
      List<PluginModule> modules =
          parts.plugins().plugins().stream().map(Plugin::modules).flatMap(List::stream).toList();
      int enabled = (int) modules.stream().filter(PluginModule::enabled).count();
      return new PageFrame.Foot(parts.version(), parts.database(), enabled, modules.size());
    }
  }
}
