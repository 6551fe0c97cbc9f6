/* The gadget as it is configured: teams by search, which stories, what they are compared with, how many rows. */
define("po/story-quality/form", ["po/story-quality/asking", "po/story-quality/drawing"], function (asking, drawing) {
  "use strict";

  var MOST_TEAMS = 20;
  var PRESET = 5;
  var PAUSE = 300;
  var element = drawing.element;
  var forms = 0;

  var STORIES = [
    ["open", AJS.I18n.getText("po.quality.stories.open")],
    ["open-sprints", AJS.I18n.getText("po.quality.stories.openSprints")],
    ["next-sprint", AJS.I18n.getText("po.quality.stories.nextSprint")]
  ];

  var COMPARISONS = [
    ["previous-sprint", AJS.I18n.getText("po.quality.compare.previousSprint")],
    ["four-weeks", AJS.I18n.getText("po.quality.compare.fourWeeks")],
    ["nothing", AJS.I18n.getText("po.quality.compare.nothing")]
  ];

  function Form(root, settings, actions) {
    this.root = root;
    this.settings = settings;
    this.actions = actions;
    this.id = "po-story-quality-" + (++forms);
    this.chosen = new Map();
    this.asked = 0;
  }

  function label(text, forId) {
    var made = element("label", "", text);
    made.htmlFor = forId;
    return made;
  }

  function group(children) {
    return element("div", "field-group", children);
  }

  Form.prototype.draw = function () {
    var form = element("form", "aui top-label po-story-quality-form", [
      this.teams(),
      this.stories(),
      this.comparisons(),
      this.rows(),
      element("p", "po-story-quality-quiet", AJS.I18n.getText("po.quality.loads")),
      this.buttons()
    ]);
    form.noValidate = true;
    form.addEventListener("submit", this.save.bind(this));
    this.root.replaceChildren(form);
    this.actions.resize();
    this.begin();
  };

  Form.prototype.teams = function () {
    var form = this;
    form.search = element("input", "text long-field");
    form.search.type = "search";
    form.search.id = form.id + "-search";
    form.search.autocomplete = "off";
    form.search.placeholder = AJS.I18n.getText("po.quality.teams.search");
    form.search.setAttribute("aria-describedby", form.id + "-teams-error");
    form.search.addEventListener("input", function () {
      window.clearTimeout(form.pause);
      form.pause = window.setTimeout(function () { form.find(); }, PAUSE);
    });
    form.search.addEventListener("keydown", function (event) {
      if (event.key === "Enter") {
        event.preventDefault();
        form.find();
      }
    });
    form.list = element("div", "po-story-quality-choices");
    form.list.setAttribute("role", "group");
    form.list.setAttribute("aria-label", AJS.I18n.getText("po.quality.teams"));
    form.note = element("div", "description");
    form.note.setAttribute("role", "status");
    form.error = element("div", "error");
    form.error.id = form.id + "-teams-error";
    return group([label(AJS.I18n.getText("po.quality.teams"), form.search.id), form.search, form.list, form.note, form.error]);
  };

  Form.prototype.stories = function () {
    var form = this;
    var legend = element("legend", "", element("span", "", AJS.I18n.getText("po.quality.stories")));
    var set = element("fieldset", "group", legend);
    STORIES.forEach(function (choice) {
      var radio = element("input", "radio");
      radio.type = "radio";
      radio.name = form.id + "-stories";
      radio.id = form.id + "-" + choice[0];
      radio.value = choice[0];
      radio.checked = choice[0] === form.settings.stories;
      set.append(element("div", "radio", [radio, label(choice[1], radio.id)]));
    });
    return set;
  };

  Form.prototype.comparisons = function () {
    var form = this;
    form.comparison = element("select", "select medium-field", COMPARISONS.map(function (choice) {
      var option = element("option", "", choice[1]);
      option.value = choice[0];
      option.selected = choice[0] === form.settings.compare;
      return option;
    }));
    form.comparison.id = form.id + "-compare";
    return group([label(AJS.I18n.getText("po.quality.compare"), form.comparison.id), form.comparison]);
  };

  Form.prototype.rows = function () {
    var form = this;
    form.rowChoice = element("select", "select short-field", ["5", "10", "20"].map(function (rows) {
      var option = element("option", "", rows);
      option.selected = rows === form.settings.rows;
      return option;
    }));
    form.rowChoice.id = form.id + "-rows";
    return group([label(AJS.I18n.getText("po.quality.rows"), form.rowChoice.id), form.rowChoice]);
  };

  Form.prototype.buttons = function () {
    var save = element("button", "aui-button aui-button-primary", AJS.I18n.getText("po.quality.save"));
    save.type = "submit";
    var buttons = element("div", "buttons", save);
    if (this.actions.cancel) {
      buttons.append(" ", drawing.button(AJS.I18n.getText("po.quality.cancel"), "aui-button aui-button-link", this.actions.cancel));
    }
    return element("div", "buttons-container", buttons);
  };

  /* What is set keeps its place and its tick, also when it is not there any more for who configures. */
  Form.prototype.begin = function () {
    var form = this;
    var keys = form.settings.teams;
    if (keys.length === 0) {
      form.find(true);
      return;
    }
    asking.get("teams", {team: keys}).then(
      function (found) {
        var names = new Map(found.teams.map(function (team) { return [team.key, team.name]; }));
        keys.forEach(function (key) {
          form.chosen.set(key, names.get(key) || AJS.I18n.getText("po.quality.teams.gone"));
        });
        form.find();
      },
      function (refused) { form.refused(refused); }
    );
  };

  Form.prototype.find = function (preset) {
    var form = this;
    var number = ++form.asked;
    asking.get("teams", {q: form.search.value.trim()}).then(
      function (found) {
        if (number !== form.asked) {
          return;
        }
        if (preset) {
          found.teams.slice(0, PRESET).forEach(function (team) { form.chosen.set(team.key, team.name); });
        }
        form.offer(found);
      },
      function (refused) { form.refused(refused); }
    );
  };

  Form.prototype.offer = function (found) {
    var form = this;
    var others = found.teams.filter(function (team) { return !form.chosen.has(team.key); });
    var boxes = [];
    form.chosen.forEach(function (name, key) { boxes.push(form.box(key, name)); });
    others.forEach(function (team) { boxes.push(form.box(team.key, team.name)); });
    form.list.replaceChildren.apply(form.list, boxes);
    form.note.textContent = found.more
      ? AJS.I18n.getText("po.quality.teams.more")
      : found.teams.length === 0 ? AJS.I18n.getText("po.quality.teams.none") : "";
    form.actions.resize();
  };

  Form.prototype.box = function (key, name) {
    var form = this;
    var box = element("input", "checkbox");
    box.type = "checkbox";
    box.value = key;
    box.id = form.id + "-" + key;
    box.checked = form.chosen.has(key);
    box.addEventListener("change", function () {
      if (box.checked) {
        form.chosen.set(key, name);
      } else {
        form.chosen.delete(key);
      }
      form.wrong("");
    });
    return element("div", "checkbox", [box, label(name, box.id)]);
  };

  Form.prototype.refused = function (refused) {
    this.wrong(refused.reason || AJS.I18n.getText("po.quality.teams.failed"));
  };

  Form.prototype.wrong = function (sentence) {
    this.error.textContent = sentence;
    this.search.setAttribute("aria-invalid", String(sentence !== ""));
    this.actions.resize();
  };

  Form.prototype.save = function (event) {
    event.preventDefault();
    var teams = Array.from(this.chosen.keys());
    if (teams.length === 0 || teams.length > MOST_TEAMS) {
      this.wrong(
        teams.length === 0
          ? AJS.I18n.getText("po.quality.team.missing")
          : AJS.I18n.getText("po.quality.team.many", MOST_TEAMS)
      );
      this.search.focus();
      return;
    }
    this.actions.save({
      teams: teams,
      stories: this.root.querySelector("input[name='" + this.id + "-stories']:checked").value,
      rows: this.rowChoice.value,
      compare: this.comparison.value
    });
  };

  return Form;
});
