package org.poworkbench.sandbox.web;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.loader.WebappLoader;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;

/** The embedded Tomcat at the context path of a Jira. It answers on the loopback address only. */
public final class WebServer implements AutoCloseable {
  public static final String CONTEXT_PATH = "/jira";

  // Kept, so that the level is kept: Tomcat tells of each start and stop otherwise.
  private static final Logger TOMCAT_LOG = Logger.getLogger("org.apache");

  static {
    // Felix needs the JVM's one URLStreamHandlerFactory; Tomcat would take it first.
    TomcatURLStreamHandlerFactory.disable();
    TOMCAT_LOG.setLevel(Level.WARNING);
  }

  private final int requestedPort;
  private final Tomcat tomcat;
  private final Context context;
  private final Map<List<String>, Wrapper> mounted = new HashMap<>();

  /**
   * Prepares the server; port 0 takes a free one. Every request passes the filters in their order; the pages answer what
   * no mounted servlet does.
   */
  public WebServer(int port, Path workDirectory, HttpServlet pages, List<? extends Filter> filters)
      throws IOException {
    this.requestedPort = port;
    tomcat = new Tomcat();
    tomcat.setSilent(true);
    tomcat.setBaseDir(Files.createDirectories(workDirectory).toString());
    tomcat.setConnector(connector(port));
    // A page says an id, never a stack trace or the version of the server.
    ((StandardHost) tomcat.getHost())
        .setErrorReportValveClass(QuietErrorReportValve.class.getName());
    context = context(tomcat, workDirectory);
    filters.forEach(filter -> addFilter(context, filter));
    Tomcat.addServlet(context, "pages", pages);
    context.addServletMapping("/", "pages");
  }

  /** Starts to listen. */
  public void start() throws IOException {
    refuseTakenPort(requestedPort);
    try {
      tomcat.start();
    } catch (LifecycleException e) {
      throw new IOException("The web server did not start: " + e.getMessage(), e);
    }
  }

  /** Fails with one sentence when another program listens on the port; 0 is never taken. */
  public static void refuseTakenPort(int port) throws IOException {
    if (port == 0) {
      return;
    }
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      probe.setReuseAddress(true);
    } catch (IOException e) {
      throw new IOException(
          "Port " + port + " is in use. Choose another with -Dsandbox.port=PORT.", e);
    }
  }

  private static Connector connector(int port) {
    Connector connector = new Connector();
    connector.setPort(port);
    connector.setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
    connector.setThrowOnFailure(true);
    return connector;
  }

  private static Context context(Tomcat tomcat, Path workDirectory) throws IOException {
    Path documents = Files.createDirectories(workDirectory.resolve("documents"));
    StandardContext context =
        (StandardContext) tomcat.addContext(CONTEXT_PATH, documents.toAbsolutePath().toString());
    // The only class loader is that of the sandbox; there is nothing to hunt for leaks.
    context.setClearReferencesObjectStreamClassCaches(false);
    context.setClearReferencesThreadLocals(false);
    context.setClearReferencesRmiTargets(false);
    context.setParentClassLoader(WebServer.class.getClassLoader());
    WebappLoader loader = new WebappLoader();
    loader.setDelegate(true);
    context.setLoader(loader);
    context.setRequestCharacterEncoding("UTF-8");
    context.setResponseCharacterEncoding("UTF-8");
    context.setUseHttpOnly(true);
    Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
    cookies.setSameSiteCookies("lax");
    context.setCookieProcessor(cookies);
    StandardManager sessions = new StandardManager();
    // Sessions end with the sandbox.
    sessions.setPathname(null);
    context.setManager(sessions);
    Tomcat.addDefaultMimeTypeMappings(context);
    return context;
  }

  private static void addFilter(Context context, Filter filter) {
    FilterDef definition = new FilterDef();
    definition.setFilterName(filter.getClass().getName());
    definition.setFilter(filter);
    context.addFilterDef(definition);
    FilterMap map = new FilterMap();
    map.setFilterName(filter.getClass().getName());
    map.addURLPattern("/*");
    context.addFilterMap(map);
  }

  public int port() {
    return tomcat.getConnector().getLocalPort();
  }

  public URI url() {
    return URI.create("http://localhost:" + port() + CONTEXT_PATH);
  }

  /** Lets a servlet answer below paths such as {@code /rest/api/2/*}; initializes it once the server runs. */
  public synchronized void mount(List<String> patterns, HttpServlet servlet) throws IOException {
    Wrapper wrapper = Tomcat.addServlet(context, patterns.get(0), servlet);
    wrapper.setLoadOnStartup(1);
    mounted.put(patterns, wrapper);
    patterns.forEach(pattern -> context.addServletMapping(pattern, wrapper.getName()));
    if (context.getState().isAvailable()) {
      load(wrapper);
    }
  }

  private static void load(Wrapper wrapper) throws IOException {
    try {
      wrapper.load();
    } catch (ServletException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  public synchronized void unmount(List<String> patterns) {
    patterns.forEach(context::removeServletMapping);
    context.removeChild(mounted.remove(patterns));
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new UncheckedIOException(new IOException("The web server did not stop", e));
    }
  }

  /** Answers an error that nobody else has answered with its number alone. */
  public static final class QuietErrorReportValve extends ErrorReportValve {
    public QuietErrorReportValve() {
      setShowReport(false);
      setShowServerInfo(false);
    }
  }
}
