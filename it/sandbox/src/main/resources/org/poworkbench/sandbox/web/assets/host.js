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

  window.WRM = window.WRM || {};
  window.WRM.contextPath = AJS.contextPath;

  define("jquery", [], function () { return $; });
  define("ajs", [], function () { return AJS; });
  define("aui/flag", [], function () { return AJS.flag; });
  define("wrm/context-path", [], function () { return AJS.contextPath; });
  define("wrm/format", [], function () { return AJS.format; });
  define("wrm/i18n", [], function () { return AJS.I18n; });
  define("jira/util/events", [], function () { return Events; });
  define("jira/util/events/types", [], function () { return Types; });

  AJS.DesignTokens.setGlobalTheme({ colorMode: root.getAttribute("data-color-mode"), light: "light", dark: "dark" });

  // A panel or form that the sandbox has put into the page by script, as Jira does after an inline edit.
  window.Sandbox = {
    contentAdded: function (element, reason) {
      window.JIRA.trigger(Types.NEW_CONTENT_ADDED, [$(element), reason || "pageLoad"]);
    }
  };

  $(function () {
    $(".sandbox-person").on("keydown", function (event) {
      if (event.key === "Escape") {
        this.open = false;
        this.querySelector("summary").focus();
      }
    });
    // Jira announces the page's own content once it is there.
    window.Sandbox.contentAdded(document.body, "pageLoad");
  });
})();
