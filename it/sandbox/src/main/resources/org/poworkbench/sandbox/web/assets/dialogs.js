// Creating, editing and moving an issue in dialogs, with the elements and events by which apps know Jira's. Without this script,
// or with Ctrl-click, the same links lead to forms on pages of their own.
(function () {
  "use strict";
  var $ = window.jQuery;
  var JIRA = window.JIRA;
  var CLASSES = "aui-dialog2 aui-layer jira-dialog2 jira-dialog-core aui-dialog2-large";

  function contentOf(section) {
    return section.querySelector(".aui-dialog2-content");
  }

  function announceReady(section) {
    section.classList.add("jira-dialog-content-ready");
    window.Sandbox.contentAdded(contentOf(section), "dialogReady");
  }

  function focusFirst(section) {
    var field = section.querySelector('[aria-invalid="true"]') || section.querySelector(".content :is(input, select, textarea):not([type=hidden])");
    if (field) { field.focus(); }
  }

  // A new element each time, as Jira has it when project or issue type change.
  function fill(section, html) {
    section.innerHTML = html;
    announceReady(section);
  }

  function isDialog(html) {
    return html.indexOf("aui-dialog2-header") >= 0;
  }

  function close(section, reason) {
    section.closingReason = reason;
    window.AJS.dialog2(section).hide();
  }

  function send(form, action) {
    window.Sandbox.writeBackEditors(form);
    return fetch(action, { method: "POST", credentials: "same-origin", body: new URLSearchParams(new FormData(form)) });
  }

  function reload(section, form) {
    var action = form.getAttribute("action").replace(".jspa", "!default.jspa");
    var chosen = document.activeElement && document.activeElement.id;
    return send(form, action)
      .then(function (response) { return response.text(); })
      .then(function (html) {
        fill(section, html);
        var again = chosen && section.querySelector("#" + CSS.escape(chosen));
        if (again) { again.focus(); }
      });
  }

  function tell(saved) {
    var link = document.createElement("a");
    var line = document.createElement("p");
    link.className = "issue-created-key issue-link";
    link.href = window.AJS.contextPath() + "/browse/" + saved.issueKey;
    link.textContent = saved.issueKey + " - " + saved.summary;
    line.appendChild(link);
    window.AJS.flag({ type: "success", title: saved.message, body: line.outerHTML, close: "auto" });
  }

  // The next issue of the same kind; a visual editor must not write its text into it.
  function startEmpty(section) {
    section.querySelectorAll(".wiki-edit").forEach(function (editor) { editor.replaceWith(editor.querySelector("textarea")); });
    section.querySelectorAll("#summary, #description").forEach(function (field) { field.value = ""; });
    return reload(section, section.querySelector("form"));
  }

  function created(section, saved) {
    var another = section.querySelector("#qf-create-another");
    section.issuesCreated = (section.issuesCreated || []).concat(saved);
    tell(saved);
    if (!another || !another.checked) {
      close(section, "submit");
      JIRA.trigger("QuickCreateIssue.sessionComplete", [section.issuesCreated]);
      return;
    }
    startEmpty(section).then(function () {
      section.querySelector("#qf-create-another").checked = true;
      focusFirst(section);
    });
  }

  function saved(section, answer) {
    if (section.id === "create-issue-dialog" || section.id === "create-subtask-dialog") {
      created(section, answer);
      if (section.id === "create-subtask-dialog") { window.Sandbox.reloadIssue(); }
      return;
    }
    close(section, "submit");
    window.Sandbox.reloadIssue();
  }

  function submit(section, form) {
    var button = section.querySelector(".form-footer input[type=submit]");
    button.disabled = true;
    send(form, form.getAttribute("action")).then(function (response) {
      if ((response.headers.get("Content-Type") || "").indexOf("json") >= 0) {
        return response.json().then(function (answer) { saved(section, answer); });
      }
      return response.text().then(function (html) {
        if (isDialog(html)) {
          fill(section, html);
          focusFirst(section);
        } else {
          form.submit();
        }
      });
    }).finally(function () { button.disabled = false; });
  }

  function listen(section, opener) {
    section.addEventListener("submit", function (event) {
      event.preventDefault();
      submit(section, event.target);
    });
    section.addEventListener("change", function (event) {
      if (event.target.closest(".issue-setup-fields")) { reload(section, event.target.form); }
    });
    section.addEventListener("click", function (event) {
      if (event.target.closest("button.cancel")) { close(section, "cancel"); }
    });
    window.AJS.dialog2(section).on("hide", function () {
      JIRA.trigger("Dialog.hide", [$(section), section.closingReason || "esc"]);
      section.remove();
      if (document.contains(opener)) { opener.focus(); }
    });
  }

  function show(id, html, opener) {
    var section = document.createElement("section");
    section.id = id;
    section.className = CLASSES;
    section.setAttribute("role", "dialog");
    section.setAttribute("aria-labelledby", "jira-dialog2__heading");
    section.setAttribute("tabindex", "-1");
    section.innerHTML = html;
    document.body.appendChild(section);
    listen(section, opener);
    window.AJS.dialog2(section).show();
    section.classList.add("jira-dialog-open");
    JIRA.trigger("Dialog.show", [$(section)]);
    announceReady(section);
    focusFirst(section);
  }

  // Jira proposes the project at hand too.
  function projectOfPage() {
    var place = /\/(?:projects|browse)\/([A-Z][A-Z0-9_]*)/.exec(location.pathname);
    return place ? place[1] : "";
  }

  function open(id, opener) {
    var url = new URL(opener.href);
    if (document.getElementById(id)) { return; }
    if (id === "create-issue-dialog" && projectOfPage()) { url.searchParams.set("projectKey", projectOfPage()); }
    url.searchParams.set("decorator", "dialog");
    url.searchParams.set("inline", "true");
    fetch(url, { credentials: "same-origin" })
      .then(function (response) { return response.text(); })
      .then(function (html) {
        if (isDialog(html)) { show(id, html, opener); } else { location.href = opener.href; }
      });
  }

  function dialogOf(link) {
    if (link.id === "create_link") { return "create-issue-dialog"; }
    if (link.id === "edit-issue") { return "edit-issue-dialog"; }
    if (link.id === "create-subtask") { return "create-subtask-dialog"; }
    if (link.id === "link-issue") { return "link-issue-dialog"; }
    if (link.matches("a.issueaction-workflow-transition")) {
      return "workflow-transition-" + link.id.replace("action_id_", "") + "-dialog";
    }
    return null;
  }

  $(document).on("click", "a", function (event) {
    var id = dialogOf(this);
    if (id && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open(id, this);
    }
  });
})();
