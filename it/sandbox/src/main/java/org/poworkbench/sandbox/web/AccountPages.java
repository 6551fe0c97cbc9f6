package org.poworkbench.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.web.page.Page;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Pages;
import org.poworkbench.sandbox.web.page.Redirect;
import org.poworkbench.sandbox.web.page.Reply;
import org.poworkbench.sandbox.web.page.StatePages;

/** Logging in and out, what the sandbox's bar switches, and the reader's access tokens. */
final class AccountPages {
  private static final String TEMPLATES = "org/poworkbench/sandbox/web/";
  private static final String HOME = "/secure/Dashboard.jspa";

  private final People people;
  private final PersonalAccessTokens tokens;

  AccountPages(People people, PersonalAccessTokens tokens) {
    this.people = people;
    this.tokens = tokens;
  }

  void addTo(Pages pages) {
    pages
        .get("/login.jsp", this::showLogin)
        .post("/login.jsp", this::logIn)
        .get("/logout", this::askToLogOut)
        .post("/logout", this::logOut)
        .post("/sandbox/preferences", this::keepPreferences)
        .post("/sandbox/person", this::switchPerson)
        .get("/secure/WebSudo.jspa", this::askForPassword)
        .post("/secure/WebSudo.jspa", this::confirmPassword)
        .get("/secure/ViewProfile.jspa", this::showProfile)
        .post("/secure/CreateAccessToken.jspa", this::createToken)
        .post("/secure/RevokeAccessToken.jspa", this::revokeToken);
  }

  private Reply showLogin(PageRequest request) {
    return loginPage(request, "", false);
  }

  private Page loginPage(PageRequest request, String username, boolean refused) {
    Page page =
        Page.of(
            request.texts().of("login.title"),
            TEMPLATES + "login.vm",
            Map.of(
                "username", username,
                "refused", refused,
                "permissionViolation", request.parameter("permissionViolation").isPresent(),
                "destination", destination(request),
                "people", people.demoPeople()));
    return refused ? page.withStatus(401) : page;
  }

  private Reply logIn(PageRequest request) {
    String username = request.parameter("os_username", "");
    Optional<ApplicationUser> user =
        people.authenticate(username, request.parameter("os_password", ""));
    if (user.isEmpty()) {
      return loginPage(request, username, true);
    }
    Login.as(user.get(), request.servletRequest(), request.servletResponse());
    return new Redirect(destination(request));
  }

  /** Where the reader wanted to go; never to another site. */
  private static String destination(PageRequest request) {
    return request
        .parameter("os_destination")
        .filter(path -> path.startsWith("/") && !path.startsWith("//") && !path.startsWith("/\\"))
        .orElse(HOME);
  }

  private Reply askToLogOut(PageRequest request) {
    return Page.of(request.texts().of("logout.title"), TEMPLATES + "logout.vm", Map.of());
  }

  private Reply logOut(PageRequest request) {
    Login.end(request.servletRequest(), request.servletResponse());
    return new Redirect("/login.jsp");
  }

  private Reply keepPreferences(PageRequest request) {
    Preferences.keep(request);
    return new Redirect(destination(request));
  }

  private Reply switchPerson(PageRequest request) {
    String wanted = request.parameter("person", "");
    if (wanted.isEmpty()) {
      Login.end(request.servletRequest(), request.servletResponse());
      return new Redirect(destination(request));
    }
    Optional<ApplicationUser> person =
        people.demoPeople().stream().filter(one -> one.getUsername().equals(wanted)).findFirst();
    if (person.isEmpty()) {
      return StatePages.notAllowed(request.texts());
    }
    Login.as(person.get(), request.servletRequest(), request.servletResponse());
    return new Redirect(destination(request));
  }

  private Reply askForPassword(PageRequest request) {
    return request.session().isAnonymous()
        ? StatePages.loginOrRefusal(request)
        : passwordPage(request, false);
  }

  private Page passwordPage(PageRequest request, boolean refused) {
    return Page.of(
        request.texts().of("websudo.title"),
        TEMPLATES + "websudo.vm",
        Map.of("refused", refused, "destination", destination(request)));
  }

  private Reply confirmPassword(PageRequest request) {
    if (request.session().isAnonymous()) {
      return StatePages.loginOrRefusal(request);
    }
    String password = request.parameter("webSudoPassword", "");
    if (people.authenticate(request.session().username(), password).isEmpty()) {
      return passwordPage(request, true).withStatus(401);
    }
    Login.confirm(request.servletRequest());
    return new Redirect(destination(request));
  }

  private Reply showProfile(PageRequest request) {
    return request.session().isAnonymous()
        ? StatePages.loginOrRefusal(request)
        : profilePage(request, "");
  }

  private Page profilePage(PageRequest request, String newToken) {
    return Page.of(
        request.session().displayName(),
        TEMPLATES + "profile.vm",
        Map.of(
            "newToken",
            newToken,
            "tokens",
            request.user().map(user -> tokens.of(user.getKey())).orElseThrow()));
  }

  private Reply createToken(PageRequest request) {
    if (request.session().isAnonymous()) {
      return StatePages.loginOrRefusal(request);
    }
    String name = request.parameter("name", "").strip();
    String text = tokens.create(request.userOrNull().getKey(), name.isEmpty() ? "token" : name);
    return profilePage(request, text);
  }

  private Reply revokeToken(PageRequest request) {
    if (request.session().isAnonymous()) {
      return StatePages.loginOrRefusal(request);
    }
    tokens.revoke(request.userOrNull().getKey(), request.parameter("id", ""));
    return new Redirect("/secure/ViewProfile.jspa");
  }
}
