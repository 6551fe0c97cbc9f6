/* The table of teams as a picture: for each team a bar for each letter and one for all six. */
define("po/story-quality/chart", ["po/story-quality/drawing"], function (drawing) {
  "use strict";

  var SVG = "http://www.w3.org/2000/svg";
  var ROW = 104;
  var BAR = 44;
  var WIDEST = 720;
  var MARK_WIDTH = 4;
  var element = drawing.element;

  function drawn(name, attributes, text) {
    var made = document.createElementNS(SVG, name);
    Object.keys(attributes).forEach(function (attribute) {
      made.setAttribute(attribute, attributes[attribute]);
    });
    if (text !== undefined) {
      made.textContent = text;
    }
    return made;
  }

  function bars(team) {
    return team.letters.map(function (letter) {
      return {label: letter.letter, percent: letter.percentMet, weakest: letter.weakest, told: letter.label};
    }).concat([{
      label: AJS.I18n.getText("po.quality.column.allMet"),
      percent: team.allMetPercent,
      change: team.change,
      weakest: false,
      told: team.changeLabel ? team.allMetLabel + ". " + team.changeLabel : team.allMetLabel
    }]);
  }

  function bar(shown, left, width, ground) {
    var group = drawn("g", {});
    var height = shown.percent === null ? 0 : Math.max(1, shown.percent * BAR / 100);
    var change = typeof shown.change === "number" ? " (" + drawing.signed(shown.change) + ")" : "";
    var figure = shown.percent === null ? "\u2013" : (shown.weakest ? "! " : "") + shown.percent + change;
    group.append(
      drawn("title", {}, shown.told),
      drawn("rect", {x: left, y: ground - height, width: width, height: height, "class": shown.weakest ? "po-story-quality-bar-weakest" : "po-story-quality-bar"}),
      drawn("text", {x: left + width / 2, y: ground - height - 4, "text-anchor": "middle"}, figure),
      drawn("text", {x: left + width / 2, y: ground + 14, "text-anchor": "middle", "class": "po-story-quality-bar-name"}, shown.label)
    );
    if (shown.weakest) {
      group.append(drawn("rect", {x: left, y: ground - height, width: MARK_WIDTH, height: height, "class": "po-story-quality-bar-mark"}));
    }
    return group;
  }

  function row(team, index, width) {
    var top = index * ROW;
    var all = bars(team);
    var space = width / all.length;
    var group = drawn("g", {});
    var name = team.name + (team.comparable ? "" : ": " + AJS.I18n.getText("po.quality.tooFew"));
    group.append(drawn("text", {x: 0, y: top + 18, "class": "po-story-quality-bar-team"}, name));
    if (team.comparable) {
      all.forEach(function (shown, at) {
        group.append(bar(shown, at * space + space * 0.2, space * 0.6, top + ROW - 18));
      });
    }
    return group;
  }

  /* The picture is named by the first sentence; the table says the same in figures. */
  function chart(teams, headline, room) {
    var width = Math.max(240, Math.min(WIDEST, room));
    var height = teams.length * ROW;
    var made = drawn("svg", {role: "img", viewBox: "0 0 " + width + " " + height, width: width, height: height, "class": "po-story-quality-chart"});
    made.setAttribute("aria-label", headline);
    teams.forEach(function (team, index) {
      made.append(row(team, index, width));
    });
    return element("div", "po-story-quality-picture", made);
  }

  return chart;
});
