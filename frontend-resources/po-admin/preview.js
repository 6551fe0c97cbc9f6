/* The dry run of the coach's settings: asks piece by piece what would turn, adds up, and can be stopped. It never writes. */
define("po/settings-preview", ["wrm/context-path"], function (contextPath) {
  "use strict";

  var MOST_SHOWN = 200;
  var LISTS = ["vagueEnglish", "vagueGerman", "prescribedEnglish", "prescribedGerman"];
  var TEXTS = ["small", "criteriaField", "mostCriteria", "timesUsual", "mostWords", "language"];

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function number(value) {
    return value.toLocaleString(document.documentElement.lang || undefined);
  }

  function lines(text) {
    return text.split("\n").map(function (line) { return line.trim(); }).filter(Boolean);
  }

  /* What follows the site goes without a value: the server takes the site's. */
  function wish(form) {
    var followed = Array.from(form.querySelectorAll("input[name=asSite]:checked")).map(function (box) { return box.value; });
    var settings = {};
    TEXTS.concat(LISTS).forEach(function (name) {
      if (followed.indexOf(name) >= 0) {
        settings[name] = null;
      } else {
        var typed = form.elements[name].value;
        settings[name] = LISTS.indexOf(name) >= 0 ? lines(typed) : typed;
      }
    });
    return settings;
  }

  function Preview(form, root) {
    this.form = form;
    this.root = root;
    this.sentence = root.querySelector(".po-preview-sentence");
    this.run = root.querySelector(".po-preview-run");
    this.bar = root.querySelector(".po-preview-bar");
    this.result = root.querySelector(".po-preview-result");
    this.asking = null;
    this.bar.setAttribute("aria-label", AJS.I18n.getText("po.preview.judged"));
  }

  Preview.prototype.start = function () {
    this.stop();
    this.asking = new AbortController();
    this.sum = {judged: 0, changed: 0, parts: {}, issues: []};
    this.root.hidden = false;
    this.run.hidden = false;
    this.bar.value = 0;
    this.sentence.textContent = "";
    this.result.replaceChildren();
    this.ask(wish(this.form), 0, this.asking);
  };

  Preview.prototype.stop = function () {
    if (this.asking) {
      this.asking.abort();
      this.asking = null;
    }
    this.run.hidden = true;
  };

  Preview.prototype.ask = function (settings, from, asking) {
    var preview = this;
    var body = {settings: settings, from: from};
    if (preview.root.dataset.project) {
      body.projectKey = preview.root.dataset.project;
    }
    return fetch(contextPath() + "/rest/po/1.0/settings-preview", {
      method: "POST",
      credentials: "same-origin",
      signal: asking.signal,
      headers: {Accept: "application/json", "Content-Type": "application/json", "X-Atlassian-Token": "no-check"},
      body: JSON.stringify(body)
    }).then(function (response) {
      return response.json().then(function (answer) {
        if (!response.ok) {
          throw answer;
        }
        preview.answered(answer, settings, asking);
      });
    }).catch(function (refused) {
      if (preview.asking === asking) {
        preview.refused(refused);
      }
    });
  };

  Preview.prototype.answered = function (answer, settings, asking) {
    if (this.asking !== asking) {
      return;
    }
    this.add(answer);
    this.bar.value = answer.sampled === 0 ? 100 : (100 * this.sum.judged) / answer.sampled;
    if (answer.next !== null) {
      this.sentence.textContent = AJS.I18n.getText("po.preview.running", number(this.sum.judged), number(answer.sampled));
      this.ask(settings, answer.next, asking);
      return;
    }
    this.asking = null;
    this.run.hidden = true;
    this.show(answer);
  };

  Preview.prototype.add = function (answer) {
    var sum = this.sum;
    sum.judged += answer.judged;
    sum.changed += answer.changed;
    sum.issues = sum.issues.concat(answer.issues).slice(0, MOST_SHOWN);
    answer.turned.forEach(function (part) {
      var known = sum.parts[part.name] || {name: part.name, label: part.label, toMet: 0, toMissed: 0};
      known.toMet += part.missedToMet;
      known.toMissed += part.metToMissed;
      sum.parts[part.name] = known;
    });
  };

  Preview.prototype.show = function (answer) {
    var sum = this.sum;
    var share = answer.estimated ? answer.stories / Math.max(1, answer.sampled) : 1;
    var changed = Math.round(sum.changed * share);
    if (answer.stories === 0) {
      this.sentence.textContent = AJS.I18n.getText("po.preview.empty");
    } else {
      this.sentence.textContent = changed === 0
        ? AJS.I18n.getText("po.preview.none", number(answer.stories))
        : AJS.I18n.getText("po.preview.changes", number(changed), number(answer.stories));
    }
    var parts = Object.keys(sum.parts).map(function (name) { return sum.parts[name]; }).filter(function (part) { return part.toMet + part.toMissed > 0; });
    if (parts.length > 0) {
      this.result.append(this.table(parts, share));
    }
    if (sum.issues.length > 0) {
      this.result.append(this.link(sum.issues));
    }
    this.foot(answer);
  };

  Preview.prototype.table = function (parts, share) {
    var table = element("table", "aui", "");
    table.append(element("caption", "assistive", AJS.I18n.getText("po.preview.caption")));
    var head = table.createTHead().insertRow();
    [["po-preview-what", AJS.I18n.getText("po.preview.what")],
      ["po-preview-number", AJS.I18n.getText("po.preview.met")],
      ["po-preview-number", AJS.I18n.getText("po.preview.missed")]].forEach(function (column) {
      var cell = element("th", column[0], column[1]);
      cell.scope = "col";
      head.append(cell);
    });
    var body = table.createTBody();
    parts.forEach(function (part) {
      var row = body.insertRow();
      var name = element("th", "", part.label);
      name.scope = "row";
      row.append(name, element("td", "po-preview-number", number(Math.round(part.toMet * share))), element("td", "po-preview-number", number(Math.round(part.toMissed * share))));
    });
    return table;
  };

  Preview.prototype.link = function (keys) {
    var link = element("a", "", AJS.I18n.getText("po.preview.show", number(keys.length)));
    link.href = contextPath() + "/issues/?jql=" + encodeURIComponent("key in (" + keys.join(", ") + ")");
    var line = element("p", "po-preview-issues", "");
    line.append(link);
    return line;
  };

  Preview.prototype.foot = function (answer) {
    var said = [];
    if (answer.estimated) {
      said.push(AJS.I18n.getText("po.preview.estimated", number(answer.sampled)));
    }
    if (answer.someHidden) {
      said.push(AJS.I18n.getText("po.preview.hidden"));
    }
    if (said.length > 0) {
      this.result.append(element("p", "po-preview-foot", said.join(" ")));
    }
  };

  Preview.prototype.cancelled = function () {
    this.stop();
    this.sentence.textContent = AJS.I18n.getText("po.preview.stopped");
  };

  Preview.prototype.refused = function (refused) {
    this.stop();
    var errors = refused && refused.errors ? refused.errors : [];
    var said = errors.map(function (error) { return error.reason; }).join(" ");
    this.sentence.textContent = AJS.I18n.getText("po.preview.failed", said || (refused && refused.id) || "");
  };

  return function (form, root) {
    var preview = new Preview(form, root);
    form.querySelector(".po-preview-start").addEventListener("click", function () { preview.start(); });
    root.querySelector(".po-preview-cancel").addEventListener("click", function () { preview.cancelled(); });
  };
});

require(["po/settings-preview"], function (preview) {
  "use strict";

  function start() {
    document.querySelectorAll(".po-settings").forEach(function (form) {
      preview(form, document.querySelector(".po-preview"));
    });
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
});
