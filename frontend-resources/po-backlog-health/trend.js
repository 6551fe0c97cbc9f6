/** How stories did from sprint to sprint: a small line in each tile, and below the stories a chart and the same as a table. */
define("po-backlog-health/trend", ["po-backlog-health/elements"], function (make) {
    "use strict";

    var SVG = "http://www.w3.org/2000/svg";
    var LINE = {width: 64, height: 18, room: 3};
    var LEAST_RANGE = 20;
    var BARS = {width: 240, height: 96, top: 18, bottom: 16, gap: 8};

    function drawn(name, attributes) {
        var created = document.createElementNS(SVG, name);
        Object.keys(attributes).forEach(function (attribute) {
            created.setAttribute(attribute, attributes[attribute]);
        });
        return created;
    }

    function language() {
        return document.documentElement.lang.replace("_", "-") || undefined;
    }

    function date(text) {
        return new Date(text).toLocaleDateString(language(), {day: "numeric", month: "short"});
    }

    function nameOf(point) {
        return point.name || AJS.I18n.getText("po.backlog.trend.sprintOf", date(point.began));
    }

    function signed(change) {
        return change > 0 ? "+" + change : change < 0 ? "\u2212" + -change : "0";
    }

    function percent(value) {
        return value === null ? "\u2013" : AJS.I18n.getText("po.backlog.trend.percent", value);
    }

    function share(part, all) {
        return all ? Math.floor((200 * part + all) / (2 * all)) : null;
    }

    /** The starts of sprints and now, each with what it is called. */
    function moments(answer) {
        return answer.trend.points.map(function (point) {
            return {name: nameOf(point), began: point.began, stories: point.stories, allMet: point.allMetPercent, letters: point.letters};
        }).concat([{
            name: AJS.I18n.getText("po.backlog.trend.now"),
            began: null,
            stories: answer.stories,
            allMet: share(answer.allMet, answer.stories),
            letters: answer.letters
        }]);
    }

    function values(answer, index) {
        return moments(answer).map(function (moment) {
            return moment.letters[index].percent;
        });
    }

    /** The part of the scale that a line shows: what there is, and at least so many points of a hundred. */
    function scale(numbers) {
        var known = numbers.filter(function (value) {
            return value !== null;
        });
        var low = Math.min.apply(null, known);
        var high = Math.max.apply(null, known);
        var spare = Math.max(0, LEAST_RANGE - (high - low)) / 2;
        return {low: low - spare, range: Math.max(LEAST_RANGE, high - low)};
    }

    function sparkline(numbers) {
        var shown = scale(numbers);
        var line = drawn("svg", {"class": "po-backlog-line", viewBox: "0 0 " + LINE.width + " " + LINE.height, "aria-hidden": "true"});
        var known = numbers.map(function (value, index) {
            return {
                value: value,
                x: LINE.room + index * (LINE.width - 2 * LINE.room) / Math.max(1, numbers.length - 1),
                y: LINE.height - LINE.room - (value - shown.low) * (LINE.height - 2 * LINE.room) / shown.range
            };
        }).filter(function (point) {
            return point.value !== null;
        });
        if (known.length) {
            var last = known[known.length - 1];
            line.appendChild(drawn("polyline", {points: known.map(function (point) {
                return point.x.toFixed(1) + "," + point.y.toFixed(1);
            }).join(" ")}));
            line.appendChild(drawn("circle", {cx: last.x.toFixed(1), cy: last.y.toFixed(1), r: 2.5}));
        }
        return line;
    }

    function previous(answer) {
        return answer.trend.points[answer.trend.points.length - 2];
    }

    /** What a tile says of the change, in words; empty without a trend. */
    function words(answer, index) {
        var told = answer.letters[index];
        if (answer.trend.state !== "ready") {
            return "";
        }
        var shares = AJS.I18n.getText("po.backlog.trend.line", values(answer, index).slice(0, -1).map(percent).join(", "));
        return told.change === null
            ? shares
            : AJS.I18n.getText("po.backlog.trend.since", nameOf(previous(answer)), signed(told.change)) + ". " + shares;
    }

    /** Fills the last line of a tile. */
    function fillTile(box, answer, index) {
        var told = answer.letters[index];
        box.replaceChildren();
        if (answer.trend.state === "ready") {
            make.append(box, [
                sparkline(values(answer, index)),
                make.element("span", "change", told.change === null ? "" : signed(told.change))
            ]);
        }
    }

    function bar(value, index, count, moment) {
        var space = BARS.width / count;
        var full = BARS.height - BARS.top - BARS.bottom;
        var height = Math.max(1, (value || 0) * full / 100);
        var group = drawn("g", {});
        var middle = (index + 0.5) * space;
        var figure = drawn("text", {x: middle, y: BARS.height - BARS.bottom - height - 4, "text-anchor": "middle"});
        var tip = drawn("title", {});
        tip.textContent = moment.name + ": " + percent(value);
        figure.textContent = value === null ? "?" : String(value);
        group.appendChild(tip);
        group.appendChild(drawn("rect", {
            x: middle - Math.min(26, space - BARS.gap) / 2,
            y: BARS.height - BARS.bottom - height,
            width: Math.min(26, space - BARS.gap),
            height: height,
            "class": index === count - 1 ? "po-backlog-bar-now" : "po-backlog-bar-then"
        }));
        group.appendChild(figure);
        return group;
    }

    function panel(answer, index) {
        var told = answer.letters[index];
        var all = moments(answer);
        var numbers = values(answer, index);
        var box = make.element("figure", "panel");
        var chart = drawn("svg", {role: "img", viewBox: "0 0 " + BARS.width + " " + BARS.height});
        var ground = BARS.height - BARS.bottom;
        chart.setAttribute("aria-label", told.name + ": " + all.map(function (moment, at) {
            return moment.name + " " + percent(numbers[at]);
        }).join(", "));
        numbers.forEach(function (value, at) {
            chart.appendChild(bar(value, at, numbers.length, all[at]));
        });
        chart.appendChild(drawn("line", {x1: 0, y1: ground, x2: BARS.width, y2: ground}));
        [[0, "start", all[0].name], [BARS.width, "end", all[all.length - 1].name]].forEach(function (label) {
            var text = drawn("text", {x: label[0], y: BARS.height - 3, "text-anchor": label[1], "class": "po-backlog-when"});
            text.textContent = label[2];
            chart.appendChild(text);
        });
        return make.append(box, [make.element("figcaption", "", told.letter + " " + told.name), chart]);
    }

    function heading(label, className) {
        var cell = make.element("th", className, label);
        cell.scope = "col";
        return cell;
    }

    function letterHeading(told) {
        var cell = heading("", "number");
        cell.title = told.name;
        return make.append(cell, [make.hidden(make.element("span", "", told.letter)), make.spoken(told.name)]);
    }

    function row(moment) {
        var name = make.element("th", "moment", moment.name);
        name.scope = "row";
        return make.append(make.element("tr", ""), [
            name,
            make.element("td", "began", moment.began ? date(moment.began) : ""),
            make.element("td", "number stories", String(moment.stories))
        ].concat(moment.letters.map(function (letter) {
            return make.element("td", "number", letter.percent === null ? "\u2013" : String(letter.percent));
        })).concat([make.element("td", "number", percent(moment.allMet))]));
    }

    function table(answer) {
        var whole = make.element("table", "aui-table trend-table");
        whole.classList.add("aui");
        var head = make.append(make.element("tr", ""), [
            heading(AJS.I18n.getText("po.backlog.sprintColumn"), ""),
            heading(AJS.I18n.getText("po.backlog.trend.began"), "began"),
            heading(AJS.I18n.getText("po.backlog.trend.stories"), "number stories")
        ].concat(answer.letters.map(letterHeading)).concat([heading(AJS.I18n.getText("po.backlog.trend.allMet"), "number")]));
        return make.append(whole, [
            make.element("caption", "spoken", AJS.I18n.getText("po.backlog.trend.caption")),
            make.append(make.element("thead", ""), [head]),
            make.append(make.element("tbody", ""), moments(answer).map(row))
        ]);
    }

    /** The part that unfolds; without a trend it says why. */
    function section() {
        var box = make.element("section", "trend");
        var title = make.element("h2", "trend-title");
        var why = make.element("p", "quiet trend-why");
        var inside = make.element("div", "trend-inside");
        var answer = null;
        var opener = make.button(AJS.I18n.getText("po.backlog.trend.title"), "trend-open", function () {
            inside.hidden = !inside.hidden;
            fill();
        });
        inside.id = "po-backlog-trend-inside";
        inside.hidden = true;
        opener.setAttribute("aria-controls", inside.id);
        make.append(box, [make.append(title, [opener]), why, inside]);

        function fill() {
            var ready = answer.trend.state === "ready";
            opener.setAttribute("aria-expanded", String(ready && !inside.hidden));
            opener.setAttribute("aria-disabled", String(!ready));
            why.textContent = answer.trend.sentence || "";
            why.hidden = ready;
            inside.replaceChildren();
            if (ready && !inside.hidden) {
                make.append(inside, [
                    make.append(make.element("div", "panels"), answer.letters.map(function (told, index) {
                        return panel(answer, index);
                    })),
                    table(answer),
                    make.element("p", "quiet", AJS.I18n.getText("po.backlog.trend.note"))
                ]);
            }
        }

        return {
            element: box,
            fill: function (told) {
                answer = told;
                inside.hidden = inside.hidden || told.trend.state !== "ready";
                fill();
            }
        };
    }

    return {fillTile: fillTile, words: words, section: section};
});
