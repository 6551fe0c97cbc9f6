package org.poworkbench.sandbox.web.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.web.CurrentSession;
import org.poworkbench.sandbox.web.FormToken;
import org.poworkbench.sandbox.web.Incidents;

/** Answers with the sandbox's own pages, then with what apps add, else with a page that says there is none. */
public final class PagesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Pages pages;
  private final transient AppPages appPages;
  private final transient PageFrame frame;

  /** Pages that apps bring along, such as their actions. */
  @FunctionalInterface
  public interface AppPages {
    Optional<Reply> answer(PageRequest request) throws Exception;
  }

  public PagesServlet(Pages pages, AppPages appPages, PageFrame frame) {
    this.pages = pages;
    this.appPages = appPages;
    this.frame = frame;
  }

  @Override
  protected void service(HttpServletRequest servletRequest, HttpServletResponse response)
      throws IOException {
    CurrentSession session = CurrentSession.of(servletRequest);
    PageRequest request =
        new PageRequest(servletRequest, response, Map.of(), session, new Texts(session.locale()));
    Reply reply;
    try {
      reply = answer(request);
    } catch (Exception e) {
      reply = StatePages.failed(request.texts(), Incidents.report(servletRequest, e));
    }
    if (!response.isCommitted()) {
      send(request, response, reply);
    }
  }

  private Reply answer(PageRequest request) throws Exception {
    String method = request.servletRequest().getMethod();
    Optional<Pages.Match> match = pages.find(method, request.path());
    if (match.isEmpty() && request.path().startsWith("/rest/")) {
      return PlainReply.json(404, "{\"message\":\"Nothing answers here.\",\"status-code\":404}");
    }
    Optional<Page> startFailure = frame.startFailure(request);
    if (startFailure.isPresent() && !isOpenAfterFailure(request.path())) {
      return startFailure.get();
    }
    if (match.isPresent()) {
      if (method.equals("POST") && !FormToken.accepts(request.servletRequest())) {
        return StatePages.tokenMissing(request);
      }
      return match.get().handler().handle(request.withVariables(match.get().variables()));
    }
    Optional<Reply> ofAnApp = appPages.answer(request);
    return ofAnApp.orElseGet(() -> StatePages.notFound(request.texts()));
  }

  private static boolean isOpenAfterFailure(String path) {
    return path.equals("/login.jsp")
        || path.startsWith("/secure/admin/")
        || path.startsWith("/sandbox/");
  }

  private void send(PageRequest request, HttpServletResponse response, Reply reply)
      throws IOException {
    if (reply instanceof Redirect redirect) {
      response.sendRedirect(request.servletRequest().getContextPath() + redirect.path());
    } else if (reply instanceof PlainReply plain) {
      write(response, plain.status(), plain.contentType(), plain.body());
    } else if (reply instanceof Page page) {
      sendPage(request, response, page);
    }
  }

  private void sendPage(PageRequest request, HttpServletResponse response, Page page)
      throws IOException {
    String html;
    int status = page.status();
    try {
      html = frame.render(request, page);
    } catch (RuntimeException e) {
      Page failed =
          StatePages.failed(request.texts(), Incidents.report(request.servletRequest(), e));
      html = frame.render(request, failed);
      status = failed.status();
    }
    write(response, status, "text/html;charset=UTF-8", html);
  }

  private static void write(HttpServletResponse response, int status, String type, String body)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }
}
