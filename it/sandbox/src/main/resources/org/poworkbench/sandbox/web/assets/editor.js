// The editor of texts in wiki markup, Visual and Text, with the elements by which apps know Jira's. What is written in Visual reaches the
// text area when the form is sent or the editor is switched to Text, and not before. Which of the two is used holds for all texts.
(function () {
  "use strict";
  var MODE = "sandbox.editor";
  var LISTS = { UL: "*", OL: "#" };
  var count = 0;

  function mode() {
    try { return localStorage.getItem(MODE) === "wysiwyg" ? "wysiwyg" : "source"; } catch (refused) { return "source"; }
  }

  function remember(chosen) {
    try { localStorage.setItem(MODE, chosen); } catch (refused) { /* Text is used next time. */ }
  }

  function create(name, className, parent) {
    var element = document.createElement(name);
    element.className = className;
    parent.appendChild(element);
    return element;
  }

  // Wiki markup of what stands in the visual editor

  function children(element, write) {
    return Array.prototype.map.call(element.childNodes, write).join("");
  }

  function inline(node) {
    if (node.nodeType === Node.TEXT_NODE) { return node.nodeValue.replace(/[\uFEFF\u200B]/g, "").replace(/\s/g, " "); }
    var inner = node.childNodes ? children(node, inline) : "";
    switch (node.nodeName) {
      case "BR": return node.hasAttribute("data-mce-bogus") ? "" : "\n";
      case "STRONG": case "B": return inner.trim() ? "*" + inner + "*" : "";
      case "EM": case "I": return inner.trim() ? "_" + inner + "_" : "";
      case "CODE": case "TT": return "{{" + inner + "}}";
      case "A": return "[" + inner + "|" + node.getAttribute("href") + "]";
      default: return inner;
    }
  }

  function items(list, marks) {
    return children(list, function (item) {
      var nested = "";
      if (item.nodeName !== "LI") { return ""; }
      var own = children(item, function (part) {
        if (LISTS[part.nodeName]) {
          nested += items(part, marks + LISTS[part.nodeName]);
          return "";
        }
        return inline(part);
      });
      return marks + " " + own.trim() + "\n" + nested;
    });
  }

  function rows(table) {
    return Array.prototype.map.call(table.querySelectorAll("tr"), function (row) {
      return Array.prototype.map.call(row.cells, function (cell) {
        return (cell.nodeName === "TH" ? "||" : "|") + inline(cell).trim();
      }).join("") + "|\n";
    }).join("");
  }

  function block(node) {
    if (/^H[1-6]$/.test(node.nodeName)) { return node.nodeName.toLowerCase() + ". " + inline(node).trim() + "\n\n"; }
    if (LISTS[node.nodeName]) { return items(node, LISTS[node.nodeName]) + "\n"; }
    if (node.nodeName === "TABLE") { return rows(node) + "\n"; }
    if (node.nodeName === "PRE") { return "{noformat}\n" + node.textContent.trim() + "\n{noformat}\n\n"; }
    if (node.querySelector && node.querySelector("p, div, ul, ol, table, pre, h1, h2, h3, h4, h5, h6")) { return children(node, block); }
    var text = inline(node).trim();
    return text ? text + "\n\n" : "";
  }

  function markup(body) {
    return children(body, block).trim();
  }

  // One editor

  function Editor(wrap) {
    this.field = wrap.querySelector("textarea");
    this.container = create("div", "rte-container", wrap);
    this.tabs = this.drawTabs(create("nav", "aui-navgroup aui-navgroup-horizontal editor-toggle-tabs", wrap));
    this.body = null;
    if (mode() === "wysiwyg") { this.show("wysiwyg"); } else { this.mark("source"); }
  }

  Editor.prototype.drawTabs = function (nav) {
    var editor = this;
    var list = create("ul", "aui-nav", nav);
    return ["wysiwyg", "source"].map(function (name) {
      var tab = create("li", "", list);
      var button = create("button", "aui-button", tab);
      tab.setAttribute("data-mode", name);
      button.type = "button";
      button.textContent = editor.field.getAttribute("data-" + name);
      button.addEventListener("click", function () {
        remember(name);
        editor.show(name);
      });
      return tab;
    });
  };

  Editor.prototype.mark = function (name) {
    this.tabs.forEach(function (tab) {
      var chosen = tab.getAttribute("data-mode") === name;
      tab.classList.toggle("aui-nav-selected", chosen);
      tab.firstChild.setAttribute("aria-pressed", String(chosen));
    });
  };

  Editor.prototype.show = function (name) {
    var visual = name === "wysiwyg";
    if (visual === Boolean(this.body)) { return; }
    if (visual) { this.open(); } else { this.close(); }
    this.field.classList.toggle("richeditor-cover", visual);
    this.field.toggleAttribute("data-rich-editor-active", visual);
    this.mark(name);
    if (!visual) { this.field.focus(); }
  };

  Editor.prototype.open = function () {
    var editor = this;
    var outer = create("div", "tox tox-tinymce jira-editor-container", this.container);
    var bar = create("div", "sandbox-editor-bar", outer);
    var frame = create("iframe", "tox-edit-area__iframe", create("div", "tox-edit-area", outer));
    frame.id = "mce_" + count + "_ifr";
    frame.title = this.field.getAttribute("data-wysiwyg");
    frame.style.height = Math.max(120, this.field.offsetHeight) + "px";
    count += 1;
    this.body = this.write(frame);
    this.drawButtons(bar);
    this.load(this.body).then(function (html) {
      if (editor.body && !editor.body.isContentEditable) {
        editor.body.innerHTML = html || "<p><br data-mce-bogus=\"1\"></p>";
        editor.body.contentEditable = "true";
      }
    });
  };

  Editor.prototype.write = function (frame) {
    var page = frame.contentDocument;
    var style = getComputedStyle(document.body);
    page.open();
    page.write("<!DOCTYPE html><html><head><style>body { background: " + getComputedStyle(frame).backgroundColor + "; color: " + style.color + "; font: 14px/20px " + style.fontFamily.replace(/"/g, "'") +
      "; margin: 8px; overflow-wrap: anywhere; } h1, h2, h3, h4, h5, h6 { font-size: 16px; margin: 8px 0; }</style></head>" +
      "<body id=\"tinymce\" class=\"mce-content-body\"></body></html>");
    page.close();
    page.documentElement.lang = document.documentElement.lang;
    page.body.setAttribute("aria-label", frame.title);
    page.execCommand("defaultParagraphSeparator", false, "p");
    return page.body;
  };

  // As Jira's, the content comes from the server a moment later.
  Editor.prototype.load = function () {
    return fetch(window.AJS.contextPath() + "/sandbox/rendered", {
      method: "POST",
      credentials: "same-origin",
      body: new URLSearchParams({ text: this.field.value, atl_token: document.getElementById("atlassian-token").content })
    }).then(function (response) { return response.text(); });
  };

  Editor.prototype.drawButtons = function (bar) {
    var page = this.body.ownerDocument;
    [["B", "bold"], ["H3", "formatBlock", "h3"], ["•", "insertUnorderedList"], ["1.", "insertOrderedList"]].forEach(function (made) {
      var button = create("button", "aui-button aui-button-subtle", bar);
      button.type = "button";
      button.textContent = made[0];
      button.addEventListener("mousedown", function (event) { event.preventDefault(); });
      button.addEventListener("click", function () { page.execCommand(made[1], false, made[2]); });
    });
  };

  Editor.prototype.close = function () {
    this.writeBack();
    this.body = null;
    this.container.textContent = "";
  };

  Editor.prototype.writeBack = function () {
    if (this.body && this.body.isContentEditable) { this.field.value = markup(this.body); }
  };

  // All editors

  var editors = new Map();

  function start(root) {
    root.querySelectorAll(".wiki-edit").forEach(function (wrap) {
      if (!editors.has(wrap)) { editors.set(wrap, new Editor(wrap)); }
    });
    editors.forEach(function (editor, wrap) {
      if (!wrap.isConnected) { editors.delete(wrap); }
    });
  }

  function writeBack(form) {
    editors.forEach(function (editor, wrap) {
      if (form.contains(wrap)) { editor.writeBack(); }
    });
  }

  document.addEventListener("submit", function (event) { writeBack(event.target); }, true);
  window.JIRA.bind(window.JIRA.Events.NEW_CONTENT_ADDED, function (event, added) { start(added[0]); });
  window.Sandbox.writeBackEditors = writeBack;
})();
