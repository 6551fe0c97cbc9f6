package org.poworkbench.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.poworkbench.sandbox.HostServices;
import org.poworkbench.sandbox.plugin.OsgiPluginHost;
import org.poworkbench.sandbox.plugin.Plugin;

/** A web front over a real bundle host, with people in memory whose passwords are their names. */
final class RunningFront implements AutoCloseable {
  private static final List<ApplicationUser> PEOPLE = List.of(new Known("admin"), new Known("pat"));

  final OsgiPluginHost plugins;
  final WebFront front;
  private static final ThreadLocal<Locale> LANGUAGE = new ThreadLocal<>();

  RunningFront(Path folder) throws IOException {
    plugins = OsgiPluginHost.start(folder.resolve("home"));
    HostServices services = new HostServices();
    front =
        new WebFront(
            new WebFront.Parts(
                0,
                folder.resolve("tomcat"),
                "1.0",
                "H2",
                new InMemoryPeople(),
                new Threads(),
                new InMemoryTokens(),
                plugins,
                services));
    plugins.offer(services);
    front.start();
  }

  Plugin install(Path jar) {
    return plugins.install(jar);
  }

  Client client() {
    return new Client(front.url());
  }

  @Override
  public void close() {
    front.close();
    plugins.close();
  }

  /** A browser or script: keeps cookies, follows no redirect. */
  static final class Client {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI base;

    Client(URI base) {
      // The host name as the cookies know it.
      this.base = URI.create(base.toString().replace("localhost", "127.0.0.1"));
    }

    HttpResponse<String> get(String path, String... headers) {
      return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
      String body =
          form.entrySet().stream()
              .map(
                  field ->
                      field.getKey()
                          + "="
                          + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
              .collect(Collectors.joining("&"));
      return send(
          request(path, headers)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> postJson(String path, String json, String... headers) {
      return send(
          request(path, headers)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(json)));
    }

    /** Posts with the token of this browser. */
    HttpResponse<String> submit(String path, Map<String, String> form) {
      Map<String, String> complete = new TreeMap<>(form);
      complete.put("atl_token", token());
      return post(path, complete);
    }

    Client logIn(String name) {
      get("/login.jsp");
      submit("/login.jsp", Map.of("os_username", name, "os_password", name));
      return this;
    }

    String token() {
      return cookies.getCookieStore().getCookies().stream()
          .filter(cookie -> cookie.getName().equals("atlassian.xsrf.token"))
          .map(cookie -> cookie.getValue())
          .findFirst()
          .orElse("none");
    }

    private HttpRequest.Builder request(String path, String... headers) {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
      return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
      try {
        return http.send(request.build(), BodyHandlers.ofString());
      } catch (IOException e) {
        throw new IllegalStateException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  static String basic(String name, String password) {
    byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  /** Somebody whose key, name and password are the same word. */
  record Known(String name) implements ApplicationUser {
    @Override
    public String getKey() {
      return name;
    }

    @Override
    public String getUsername() {
      return name;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public String getDisplayName() {
      return name;
    }

    @Override
    public String getEmailAddress() {
      return name + "@example.com";
    }

    @Override
    public boolean isActive() {
      return true;
    }

    @Override
    public Long getId() {
      return 1L;
    }

    @Override
    public long getDirectoryId() {
      return 1;
    }
  }

  private static final class InMemoryPeople implements People {
    @Override
    public Optional<ApplicationUser> authenticate(String username, String password) {
      return find(username).filter(user -> user.getUsername().equals(password));
    }

    @Override
    public Optional<ApplicationUser> find(String username) {
      return PEOPLE.stream().filter(user -> user.getUsername().equals(username)).findFirst();
    }

    @Override
    public Optional<ApplicationUser> findByKey(String userKey) {
      return find(userKey);
    }

    @Override
    public boolean isAdministrator(ApplicationUser user) {
      return user.getUsername().equals("admin");
    }

    @Override
    public Optional<Locale> language(ApplicationUser user) {
      return Optional.empty();
    }

    @Override
    public List<ApplicationUser> demoPeople() {
      return PEOPLE;
    }
  }

  private static final class InMemoryTokens implements PersonalAccessTokens.Store {
    private final Map<String, String> values = new TreeMap<>();

    @Override
    public Map<String, String> startingWith(String prefix) {
      return values.entrySet().stream()
          .filter(entry -> entry.getKey().startsWith(prefix))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<String> get(String key) {
      return Optional.ofNullable(values.get(key));
    }

    @Override
    public void put(String key, String value) {
      values.put(key, value);
    }

    @Override
    public void remove(String key) {
      values.remove(key);
    }
  }

  /** Texts that tell their key and language. */
  private static final class Threads implements JiraThreads {
    @Override
    public void enter(ApplicationUser userOrNull, Locale locale) {
      LANGUAGE.set(locale);
    }

    @Override
    public void leave() {
      LANGUAGE.remove();
    }

    @Override
    public I18nHelper texts() {
      return new KeyAndLanguage(LANGUAGE.get());
    }
  }

  /** Says each text as its key and the reader's language. */
  public record KeyAndLanguage(Locale locale) implements I18nHelper {
    @Override
    public String getText(String key) {
      return key + " in " + locale.getLanguage();
    }

    @Override
    public String getText(String key, String value1) {
      return getText(key);
    }

    @Override
    public String getText(String key, String value1, String value2) {
      return getText(key);
    }

    @Override
    public String getText(String key, Object parameters) {
      return getText(key);
    }

    @Override
    public Locale getLocale() {
      return locale;
    }
  }
}
