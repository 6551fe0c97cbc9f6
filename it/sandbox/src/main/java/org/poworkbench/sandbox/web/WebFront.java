package org.poworkbench.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.poworkbench.sandbox.plugin.Plugin;
import org.poworkbench.sandbox.plugin.PluginHost;
import org.poworkbench.sandbox.plugin.PluginModule;
import org.poworkbench.sandbox.web.page.Page;
import org.poworkbench.sandbox.web.page.PageFrame;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Pages;
import org.poworkbench.sandbox.web.page.PagesServlet;

/**
 * All that a browser or client meets. Made before the first app is installed, because it brings module types along; started
 * when there is something to show.
 */
public final class WebFront implements AutoCloseable {
  private final Pages pages = new Pages();
  private final PageFrame frame;
  private final WebServer server;

  /** What the front is made from. */
  public record Parts(
      int port,
      Path workDirectory,
      String version,
      String database,
      People people,
      PersonalAccessTokens.Store tokenStore,
      PluginHost plugins) {}

  public WebFront(Parts parts) throws IOException {
    PersonalAccessTokens tokens = new PersonalAccessTokens(parts.tokenStore(), Clock.systemUTC());
    frame = new PageFrame(new Around(parts));
    new AccountPages(parts.people(), tokens).addTo(pages);
    server =
        new WebServer(
            parts.port(),
            parts.workDirectory(),
            new PagesServlet(pages, request -> Optional.empty(), frame),
            List.of(
                new IncidentFilter(),
                new SecurityHeadersFilter(),
                new SessionFilter(parts.people(), new Credentials(parts.people(), tokens))));
    server.mount("/s/*", new AssetsServlet());
  }

  /** The sandbox's own pages, to add more. */
  public Pages pages() {
    return pages;
  }

  /** The frame, to render parts of pages that scripts ask for. */
  public PageFrame frame() {
    return frame;
  }

  /** Lets a servlet answer below a path such as {@code /rest/api/2/*}. */
  public void mount(String pattern, HttpServlet servlet) {
    server.mount(pattern, servlet);
  }

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
  private record Around(Parts parts) implements PageFrame.Surroundings {
    @Override
    public String resourceTagsHtml(PageRequest request, Page page) {
      return "";
    }

    @Override
    public List<PageFrame.MenuSection> administrationMenu(PageRequest request) {
      return List.of();
    }

    @Override
    public List<ApplicationUser> demoPeople() {
      return parts.people().demoPeople();
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
