// What scripts of apps find in a Jira page: AJS, JIRA, WRM and the AMD modules by Jira's names, over AUI, jQuery and almond.
(function () {
  "use strict";
  var $ = window.jQuery;
  // AUI's own AJS cannot be written to; Jira's can.
  var AJS = Object.create(window.AJS);
  var root = document.documentElement;

  function provide(name, value) {
    Object.defineProperty(AJS, name, { value: value, writable: true, enumerable: true, configurable: true });
  }

  function meta(name) {
    var element = document.querySelector('meta[name="ajs-' + name + '"]');
    return element ? element.getAttribute("content") : undefined;
  }

  var contextPath = meta("context-path") || "";
  window.AJS = AJS;
  provide("contextPath", function () { return contextPath; });
  provide("Meta", {
    get: function (name) {
      var value = meta(name);
      if (value === "true" || value === "false") { return value === "true"; }
      return value;
    },
    getBoolean: function (name) { return meta(name) === "true"; },
    getNumber: function (name) { return Number(meta(name)); }
  });

  // Jira replaces AJS.I18n.getText("key") in the text of a script; a call that is left was not in a jsI18n resource.
  provide("I18n", { getText: function (key) { return key; } });

  var bus = $({});
  var Types = { NEW_CONTENT_ADDED: "newContentAdded", NEW_PAGE_ADDED: "newPageAdded", REFRESH_ISSUE_PAGE: "refreshIssuePage", ISSUE_REFRESHED: "issueRefreshed" };
  var Reasons = { pageLoad: "pageLoad", panelRefreshed: "panelRefreshed", dialogReady: "dialogReady" };
  var Events = {
    bind: function () { bus.bind.apply(bus, arguments); return this; },
    unbind: function () { bus.unbind.apply(bus, arguments); return this; },
    one: function () { bus.one.apply(bus, arguments); return this; },
    trigger: function () { bus.trigger.apply(bus, arguments); return this; }
  };
  window.JIRA = window.JIRA || {};
  window.JIRA.Events = Types;
  window.JIRA.bind = Events.bind;
  window.JIRA.unbind = Events.unbind;
  window.JIRA.one = Events.one;
  window.JIRA.trigger = Events.trigger;
  window.JIRA.trace = function () {};
  window.JIRA.CONTENT_ADDED_REASON = Reasons;

  window.WRM = window.WRM || {};
  window.WRM.contextPath = AJS.contextPath;

  function flag(type) {
    return function (title, body) { return AJS.flag({ type: type, title: title, body: body, close: "auto" }); };
  }

  // The modules of which it/jira-api/web-ledger.csv has evidence, and no more.
  define("jquery", [], function () { return $; });
  define("wrm/context-path", [], function () { return AJS.contextPath; });
  define("jira/util/events", [], function () { return Events; });
  define("jira/util/events/types", [], function () { return Types; });
  define("jira/util/events/reasons", [], function () { return Reasons; });
  define("jira/util/data/meta", [], function () { return AJS.Meta; });
  define("jira/util/formatter", [], function () { return { I18n: AJS.I18n, format: AJS.format }; });
  define("jira/flag", [], function () {
    return { showSuccessMsg: flag("success"), showInfoMsg: flag("info"), showWarningMsg: flag("warning"), showErrorMsg: flag("error") };
  });

  AJS.DesignTokens.setGlobalTheme({ colorMode: root.getAttribute("data-color-mode"), light: "light", dark: "dark" });

  function contentAdded(element, reason) {
    window.JIRA.trigger(Types.NEW_CONTENT_ADDED, [$(element), reason]);
  }

  // As Jira does after an inline edit: the panel's element is replaced by a new one, and that is announced.
  function reloadPanel(id) {
    return fetch(location.href, { credentials: "same-origin" })
      .then(function (response) { return response.text(); })
      .then(function (html) {
        var fresh = new DOMParser().parseFromString(html, "text/html").getElementById(id);
        var old = document.getElementById(id);
        if (fresh && old) {
          old.replaceWith(document.adoptNode(fresh));
          offerReload(document.getElementById(id));
          contentAdded(document.getElementById(id), "panelRefreshed");
        }
      });
  }

  function offerReload(panel) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "sandbox-reload";
    button.textContent = root.getAttribute("data-reload-text");
    button.addEventListener("click", function () { reloadPanel(panel.id); });
    panel.appendChild(button);
  }

  // As Jira does after a dialog: the issue is drawn anew in place, each of its panels a new element.
  function reloadIssue() {
    var old = document.getElementById("issue-content");
    if (!old) { return Promise.resolve(); }
    return fetch(location.href, { credentials: "same-origin" })
      .then(function (response) { return response.text(); })
      .then(function (html) {
        var fresh = new DOMParser().parseFromString(html, "text/html").getElementById("issue-content");
        if (!fresh) { location.reload(); return; }
        old.replaceWith(document.adoptNode(fresh));
        document.querySelectorAll("#issue-content .module[id]").forEach(function (panel) {
          if (root.classList.contains("show-app-parts") && panel.hasAttribute("data-app-part")) { offerReload(panel); }
          contentAdded(panel, "panelRefreshed");
        });
        window.JIRA.trigger(Types.ISSUE_REFRESHED, [fresh.getAttribute("data-issue-id")]);
      });
  }

  // The web-resource whose script drew the element: scripts name their elements after it.
  function resourceOf(element) {
    var keys = Array.prototype.map.call(document.querySelectorAll("script[src], link[href]"), function (tag) {
      return (/\/([\w.-]+:[\w.-]+)\//.exec(new URL(tag.src || tag.href).pathname) || [])[1];
    });
    return keys.find(function (key) { return key && element.classList.contains(key.split(":")[1]); });
  }

  // Parts that scripts of apps draw into forms and dialogs are outlined as those that come from the server.
  function outlineDrawnParts() {
    new MutationObserver(function (changes) {
      changes.forEach(function (change) {
        change.addedNodes.forEach(function (added) {
          var key = added.nodeType === Node.ELEMENT_NODE && added.matches("section *, form *") && resourceOf(added);
          if (key) {
            added.setAttribute("data-app-part", key);
            // Where the app has placed it, it stays.
            added.setAttribute("data-drawn", "");
          }
        });
      });
    }).observe(document.body, { childList: true, subtree: true });
  }

  window.Sandbox = { contentAdded: contentAdded, reloadPanel: reloadPanel, reloadIssue: reloadIssue };

  $(function () {
    $(".sandbox-person").on("keydown", function (event) {
      if (event.key === "Escape") {
        this.open = false;
        this.querySelector("summary").focus();
      }
    });
    if (root.classList.contains("show-app-parts")) {
      outlineDrawnParts();
      document.querySelectorAll(".module[data-app-part][id]").forEach(offerReload);
    }
    // Jira announces the page's own content once it is there.
    contentAdded(document.body, "pageLoad");
  });
})();
