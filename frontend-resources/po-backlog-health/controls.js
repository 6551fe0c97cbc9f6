/** The tiles and filters of the page: made once and filled again, so that focus stays where it is. */
define("po-backlog-health/controls", ["po-backlog-health/elements", "po-backlog-health/trend"], function (make, trend) {
    "use strict";

    var SLOW_TYPING = 400;
    var USUAL_WORK = "feature_story";

    function tile(told, wish, choose) {
        var created = make.button("", "tile", function () {
            choose("letter", created.getAttribute("aria-pressed") === "true" ? "" : told.letter);
        });
        var name = make.element("span", "tile-name");
        make.append(name, [make.element("span", "symbol", told.letter), make.element("span", "", " " + told.name)]);
        make.append(created, [name, make.element("span", "tile-percent"), make.element("span", "tile-missed"), make.element("span", "tile-trend")]);
        created.dataset.letter = told.letter;
        return created;
    }

    function fillTile(created, answer, index, wish) {
        var told = answer.letters[index];
        var words = trend.words(answer, index);
        created.setAttribute("aria-pressed", String(wish.letter === told.letter));
        created.setAttribute("aria-label", told.name + ": " + told.percentLine + ", " + told.label + (words ? ". " + words : ""));
        created.title = told.label + (words ? ". " + words : "");
        trend.fillTile(created.querySelector(".po-backlog-tile-trend"), answer, index);
        created.querySelector(".po-backlog-tile-percent").textContent = told.percentLine;
        created.querySelector(".po-backlog-tile-missed").textContent = (told.missed ? "! " : "") + told.missedLine;
        created.classList.toggle("po-backlog-tile-calm", !told.missed);
    }

    /** Six buttons, one for each letter; a pressed one is the filter. */
    function tiles(choose) {
        var group = make.element("div", "tiles");
        group.setAttribute("role", "group");
        group.setAttribute("aria-label", AJS.I18n.getText("po.backlog.tiles"));
        return {
            element: group,
            fill: function (answer, wish) {
                if (!group.children.length) {
                    make.append(group, answer.letters.map(function (told) {
                        return tile(told, wish, choose);
                    }));
                }
                answer.letters.forEach(function (told, index) {
                    fillTile(group.children[index], answer, index, wish);
                });
            }
        };
    }

    function option(value, name) {
        var created = make.element("option", "", name);
        created.value = value;
        return created;
    }

    function withChosen(choices, chosen) {
        var known = !chosen || choices.some(function (choice) {
            return choice.key === chosen;
        });
        return known ? choices : choices.concat([{key: chosen, name: chosen}]);
    }

    function field(label, control) {
        var box = make.element("label", "field");
        return make.append(box, [make.element("span", "field-name", label), control]);
    }

    function choice(name, label, any, choose) {
        var control = make.element("select", "select");
        var box = field(label, control);
        control.addEventListener("change", function () {
            choose(name, control.value);
        });
        return {
            element: box,
            fill: function (choices, chosen, least) {
                var all = withChosen(choices, chosen);
                control.replaceChildren.apply(control, [option("", any)].concat(all.map(function (each) {
                    return option(each.key, each.name);
                })));
                control.value = chosen || "";
                box.hidden = all.length < least && !chosen;
            }
        };
    }

    /** Without a wish the usual kind of work is shown, so that all has to be asked for. */
    function workTypes(choose) {
        var control = make.element("select", "select");
        var box = field(AJS.I18n.getText("po.backlog.workType"), control);
        control.addEventListener("change", function () {
            choose("workType", control.value === USUAL_WORK ? "" : control.value);
        });
        return {
            element: box,
            fill: function (choices, shown) {
                var usual = {key: USUAL_WORK, name: AJS.I18n.getText("po.backlog.workType.feature_story")};
                var others = choices.filter(function (choice) {
                    return choice.key !== USUAL_WORK;
                });
                control.replaceChildren.apply(control, [option("all", AJS.I18n.getText("po.backlog.all"))].concat(
                    withChosen([usual].concat(others), shown === "all" ? "" : shown).map(function (each) {
                        return option(each.key, each.name);
                    })));
                control.value = shown;
                box.hidden = !others.length && shown === USUAL_WORK;
            }
        };
    }

    function search(choose) {
        var control = make.element("input", "text");
        var timer = null;
        control.type = "search";
        control.maxLength = 255;
        control.placeholder = AJS.I18n.getText("po.backlog.search");
        function now() {
            window.clearTimeout(timer);
            if (control.value.trim() !== control.dataset.asked) {
                control.dataset.asked = control.value.trim();
                choose("text", control.value.trim());
            }
        }
        control.addEventListener("input", function () {
            window.clearTimeout(timer);
            timer = window.setTimeout(now, SLOW_TYPING);
        });
        control.addEventListener("change", now);
        return {
            control: control,
            element: field(AJS.I18n.getText("po.backlog.search"), control),
            fill: function (text) {
                if (document.activeElement !== control) {
                    control.value = text || "";
                }
                control.dataset.asked = text || "";
            }
        };
    }

    /** The filters in one line. What every story shares is not offered. */
    function filters(choose, clearAll) {
        var form = make.element("form", "filters");
        var any = AJS.I18n.getText("po.backlog.any");
        var team = choice("team", AJS.I18n.getText("po.backlog.team"), AJS.I18n.getText("po.backlog.all"), choose);
        var sprint = choice("sprint", AJS.I18n.getText("po.backlog.sprint"), any, choose);
        var issueType = choice("issueType", AJS.I18n.getText("po.backlog.issueType"), AJS.I18n.getText("po.backlog.all"), choose);
        var workType = workTypes(choose);
        var check = choice("check", AJS.I18n.getText("po.backlog.check.label"), any, choose);
        var words = search(choose);
        var clear = make.button(AJS.I18n.getText("po.backlog.clear"), "link clear", clearAll);
        form.setAttribute("role", "search");
        form.setAttribute("aria-label", AJS.I18n.getText("po.backlog.filters"));
        form.addEventListener("submit", function (event) {
            event.preventDefault();
        });
        make.append(form, [team.element, sprint.element, workType.element, issueType.element, check.element, words.element, clear]);
        return {
            element: form,
            words: words.control,
            fill: function (told, wish, filtered, shownWork) {
                var sprints = told.sprints.length ? [{key: "none", name: AJS.I18n.getText("po.backlog.none")}].concat(told.sprints) : [];
                team.fill(told.teams, wish.team, 2);
                sprint.fill(sprints, wish.sprint, 1);
                issueType.fill(told.issueTypes, wish.issueType, 2);
                workType.fill(told.workTypes, shownWork);
                check.fill(told.checks, wish.check, 1);
                words.fill(wish.text);
                clear.hidden = !filtered;
            }
        };
    }

    return {tiles: tiles, filters: filters};
});
