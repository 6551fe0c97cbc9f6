/* The table of teams: a row for each, a figure for each letter, each figure a link to its issues. */
define("po/story-quality/table", ["wrm/context-path", "po/story-quality/drawing"], function (contextPath, drawing) {
  "use strict";

  var element = drawing.element;

  var LETTERS = [
    ["I", AJS.I18n.getText("letter.independent.name")],
    ["N", AJS.I18n.getText("letter.negotiable.name")],
    ["V", AJS.I18n.getText("letter.valuable.name")],
    ["E", AJS.I18n.getText("letter.estimable.name")],
    ["S", AJS.I18n.getText("letter.small.name")],
    ["T", AJS.I18n.getText("letter.testable.name")]
  ];

  function header(className, content) {
    var cell = element("th", className, content);
    cell.scope = "col";
    return cell;
  }

  function head(since) {
    var row = element("tr", "", header("", AJS.I18n.getText("po.quality.column.team")));
    row.append(header("po-story-quality-number po-story-quality-stories", AJS.I18n.getText("po.quality.column.stories")));
    LETTERS.forEach(function (letter) {
      var name = element("abbr", "", letter[0]);
      name.title = letter[1];
      row.append(header("po-story-quality-number po-story-quality-letter", name));
    });
    row.append(header("po-story-quality-number po-story-quality-lowest", AJS.I18n.getText("po.quality.column.weakest")));
    row.append(header("po-story-quality-number po-story-quality-all", AJS.I18n.getText("po.quality.column.allMet")));
    if (since) {
      row.append(header("po-story-quality-number po-story-quality-since", since));
    }
    return element("thead", "", row);
  }

  function issues(jql) {
    return contextPath() + "/issues/?jql=" + encodeURIComponent(jql);
  }

  function figure(text, label, jql) {
    var shown = element(jql ? "a" : "span", "po-story-quality-figure", text);
    shown.title = label;
    if (jql) {
      shown.href = issues(jql);
      shown.setAttribute("aria-label", label);
    }
    return shown;
  }

  function nothing(label) {
    var shown = element("span", "", "\u2013");
    shown.title = label;
    return [shown, element("span", "assistive", label)];
  }

  function percent(number) {
    return AJS.I18n.getText("po.quality.percent", number);
  }

  function mark() {
    var sign = element("span", "po-story-quality-mark", "! ");
    sign.setAttribute("aria-hidden", "true");
    return [sign, element("span", "assistive", AJS.I18n.getText("po.quality.weakest") + " ")];
  }

  function letterCell(letter, className, shown) {
    var cell = element("td", "po-story-quality-number " + className);
    if (letter.weakest) {
      cell.classList.add("po-story-quality-weakest");
      cell.append.apply(cell, mark());
    }
    if (letter.percentMet === null) {
      cell.append.apply(cell, nothing(letter.label));
    } else {
      cell.append(figure(shown, percent(letter.percentMet) + ". " + letter.label, letter.missedJql));
    }
    return cell;
  }

  function lowestCell(team) {
    var lowest = team.letters.find(function (letter) {
      return letter.weakest;
    });
    return lowest
      ? letterCell(lowest, "po-story-quality-lowest", lowest.letter + " " + percent(lowest.percentMet))
      : element("td", "po-story-quality-number po-story-quality-lowest", "\u2013");
  }

  function allMetCell(team) {
    return element(
      "td",
      "po-story-quality-number po-story-quality-all",
      team.comparable
        ? figure(percent(team.allMetPercent), percent(team.allMetPercent) + ". " + team.allMetLabel, team.allMet > 0 ? team.allMetJql : null)
        : element("span", "po-story-quality-quiet", AJS.I18n.getText("po.quality.tooFew"))
    );
  }

  function sinceCell(team) {
    var cell = element("td", "po-story-quality-number po-story-quality-since");
    if (team.change === null) {
      cell.append("\u2013");
    } else {
      var shown = element("span", "", drawing.signed(team.change));
      shown.title = team.changeLabel;
      cell.append(shown, element("span", "assistive", " " + team.changeLabel));
    }
    return cell;
  }

  function row(team, since) {
    var name = element("th", "po-story-quality-team", team.name);
    name.scope = "row";
    var made = element("tr", "", name);
    made.dataset.team = team.key;
    var stories = String(team.stories);
    made.append(
      element(
        "td",
        "po-story-quality-number po-story-quality-stories",
        figure(stories, stories + " " + AJS.I18n.getText("po.quality.column.stories"), team.stories > 0 ? team.storiesJql : null)
      )
    );
    team.letters.forEach(function (letter) {
      made.append(letterCell(letter, "po-story-quality-letter", String(letter.percentMet)));
    });
    made.append(lowestCell(team), allMetCell(team));
    if (since) {
      made.append(sinceCell(team));
    }
    return made;
  }

  /* The table of these teams; its caption says what the figures are, its last column the change, where there is one. */
  function table(teams, since) {
    var caption = element("caption", "assistive", AJS.I18n.getText("po.quality.caption"));
    return element("table", "aui po-story-quality-table", [caption, head(since), element("tbody", "", teams.map(function (team) {
      return row(team, since);
    }))]);
  }

  return table;
});
