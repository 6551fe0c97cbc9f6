/* The gadget as it is read: one request, then the sentence, the table and the foot line, or why there is none. */
define("po/story-quality/view", ["po/story-quality/asking", "po/story-quality/drawing", "po/story-quality/table", "po/story-quality/chart"], function (asking, drawing, table, chart) {
  "use strict";

  var LONG = 10000;
  var element = drawing.element;

  function time(text) {
    var locale = document.documentElement.lang || undefined;
    return new Date(text).toLocaleTimeString(locale, {hour: "2-digit", minute: "2-digit"});
  }

  function View(root, settings, resize) {
    this.root = root;
    this.settings = settings;
    this.resize = resize;
    this.pictured = false;
  }

  View.prototype.show = function (parts) {
    this.root.replaceChildren.apply(this.root, parts);
    this.resize();
  };

  /* As high as what comes, so that nothing moves when it does. */
  View.prototype.waiting = function () {
    var rows = Math.min(this.settings.teams.length, Number(this.settings.rows));
    var blocks = element("div", "po-story-quality-waiting");
    for (var i = 0; i <= rows; i++) {
      blocks.append(element("div", "po-story-quality-block"));
    }
    blocks.setAttribute("aria-hidden", "true");
    this.root.setAttribute("aria-busy", "true");
    this.show([element("p", "po-story-quality-headline", "\u00a0"), blocks, element("p", "po-story-quality-foot", "\u00a0")]);
  };

  View.prototype.load = function (refreshed) {
    var view = this;
    var cancelling = new AbortController();
    if (!refreshed) {
      view.waiting();
    }
    view.root.setAttribute("aria-busy", "true");
    var slow = window.setTimeout(function () { view.slow(cancelling); }, LONG);
    var wish = {team: view.settings.teams, stories: view.settings.stories, rows: view.settings.rows, compare: view.settings.compare};
    return asking.get("story-quality", wish, cancelling.signal).then(
      function (answer) { view.answered(answer, refreshed); },
      function (refused) { view.refused(refused); }
    ).then(function () {
      window.clearTimeout(slow);
      view.root.removeAttribute("aria-busy");
    });
  };

  View.prototype.slow = function (cancelling) {
    var cancel = drawing.button(AJS.I18n.getText("po.quality.cancel"), "aui-button aui-button-link", function () {
      cancelling.abort();
    });
    this.root.querySelectorAll(".po-story-quality-slow").forEach(function (old) { old.remove(); });
    this.root.append(element("p", "po-story-quality-slow", [AJS.I18n.getText("po.quality.slow") + " ", cancel]));
    this.resize();
  };

  View.prototype.answered = function (answer, refreshed) {
    var parts = [element("p", "po-story-quality-headline", answer.headline)];
    if (answer.incomplete) {
      parts.push(drawing.message("info", answer.incomplete));
    }
    if (answer.teams.length > 0) {
      parts.push(this.pictured ? chart(answer.teams, answer.headline, this.root.clientWidth) : table(answer.teams, answer.since));
    }
    parts.push(this.foot(answer));
    var status = element("p", "assistive");
    status.setAttribute("role", "status");
    parts.push(status);
    this.show(parts);
    if (refreshed) {
      status.textContent = AJS.I18n.getText("po.quality.refreshed");
      this.root.querySelector(".po-story-quality-refresh").focus();
    }
  };

  /* The same figures the other way, without asking again. */
  View.prototype.turn = function (answer) {
    this.pictured = !this.pictured;
    this.answered(answer, false);
    this.root.querySelector(".po-story-quality-turn").focus();
  };

  View.prototype.foot = function (answer) {
    var view = this;
    var foot = element("p", "po-story-quality-foot");
    [
      answer.unavailableLine,
      answer.moreTeams,
      answer.notCompared,
      answer.someHidden ? AJS.I18n.getText("po.quality.hidden") : null,
      AJS.I18n.getText("po.quality.asOf", time(answer.asOf))
    ].filter(Boolean).forEach(function (sentence) {
      foot.append(element("span", "", sentence), " \u00b7 ");
    });
    foot.append(view.button(AJS.I18n.getText("po.quality.refresh"), true));
    if (answer.teams.length > 0) {
      var other = view.pictured ? AJS.I18n.getText("po.quality.asTable") : AJS.I18n.getText("po.quality.asChart");
      foot.append(" \u00b7 ", drawing.button(other, "po-story-quality-link po-story-quality-turn", function () {
        view.turn(answer);
      }));
    }
    return foot;
  };

  View.prototype.button = function (label, refreshed) {
    var view = this;
    return drawing.button(label, "po-story-quality-link po-story-quality-refresh", function () {
      view.load(refreshed);
    });
  };

  View.prototype.refused = function (refused) {
    var again = this.button(AJS.I18n.getText("po.quality.again"), false);
    if (refused.kind === "signedOut") {
      this.show([drawing.message("info", AJS.I18n.getText("po.quality.signedOut"))]);
    } else if (refused.kind === "tooMuch") {
      this.show([drawing.message("warning", refused.reason)]);
    } else if (refused.kind === "cancelled") {
      this.show([drawing.message("info", [AJS.I18n.getText("po.quality.cancelled") + " ", again])]);
    } else {
      this.show([drawing.message("error", [this.failure(refused) + " ", again])]);
    }
  };

  View.prototype.failure = function (refused) {
    return refused.id
      ? AJS.I18n.getText("po.quality.failedWithId", refused.id)
      : AJS.I18n.getText("po.quality.failed") + (refused.reason ? " " + refused.reason : "");
  };

  return View;
});
