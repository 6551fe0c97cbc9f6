/** The stories of one page, each with its findings one press away. */
define("po-backlog-health/table", ["po-backlog-health/elements", "po-story-coach/panel"], function (make, coach) {
    "use strict";

    var GLYPHS = {met: "\u2713", missed: "!", not_applicable: "?"};
    var COLUMNS = 12;
    var SORTS = {key: ["key", "key-desc"], score: ["score", "score-desc"], points: ["points-desc", "points"]};

    function verdictName(verdict) {
        return {
            met: AJS.I18n.getText("verdict.met"),
            missed: AJS.I18n.getText("verdict.missed"),
            not_applicable: AJS.I18n.getText("verdict.not_applicable")
        }[verdict];
    }

    function heading(label, className) {
        var cell = make.element("th", className, label);
        cell.scope = "col";
        return cell;
    }

    /** First press sorts one way, the second the other, the third puts the worst first again. */
    function sorting(name, label, className, choose) {
        var cell = heading("", className);
        cell.appendChild(make.button(label, "sort", function () {
            var steps = [""].concat(SORTS[name]);
            var now = Math.max(0, steps.indexOf(cell.dataset.sort || ""));
            choose("sort", steps[(now + 1) % steps.length]);
        }));
        cell.dataset.name = name;
        return cell;
    }

    function markSorting(cell, sort) {
        var at = SORTS[cell.dataset.name].indexOf(sort || "");
        cell.dataset.sort = at < 0 ? "" : sort;
        if (at < 0) {
            cell.removeAttribute("aria-sort");
        } else {
            cell.setAttribute("aria-sort", /-desc$/.test(sort) ? "descending" : "ascending");
        }
    }

    function letterHeading(told) {
        var cell = heading("", "letter");
        cell.title = told.name;
        return make.append(cell, [make.hidden(make.element("span", "", told.letter)), make.spoken(told.name)]);
    }

    function letterCell(verdict) {
        var cell = make.element("td", "letter");
        var sign = make.hidden(make.element("span", "glyph " + verdict, GLYPHS[verdict]));
        return make.append(cell, [sign, make.spoken(verdictName(verdict))]);
    }

    function findings(row, target, told) {
        var opener = row.querySelector(".po-backlog-open");
        var url = AJS.contextPath() + "/rest/po/1.0/issues/" + encodeURIComponent(told.key) + "/story-check";
        target.textContent = AJS.I18n.getText("po.backlog.loading");
        return window.fetch(url, {credentials: "same-origin", headers: {Accept: "application/json"}})
            .then(function (response) {
                return response.ok ? response.json() : Promise.reject(response);
            })
            .then(function (review) {
                var headline = make.element("p", "");
                headline.className = "po-story-coach-headline";
                headline.appendChild(make.element("strong", "", review.headline));
                target.replaceChildren(headline);
                coach.draw(target, review, function (now) {
                    judgedAnew(row, now);
                });
                make.append(target, [review.mayEdit ? editing(told) : null]);
            })
            .catch(function () {
                target.textContent = AJS.I18n.getText("po.backlog.findingsFailed");
                opener.dataset.loaded = "";
            });
    }

    /** The row says what its findings say. */
    function judgedAnew(row, review) {
        var first = review.findings[0];
        Object.keys(review.letters).forEach(function (letter, at) {
            row.replaceChild(letterCell(review.letters[letter]), row.querySelectorAll(".po-backlog-letter")[at]);
        });
        row.querySelector(".po-backlog-number").textContent = review.score === null ? "\u2013" : review.score;
        row.querySelector(".po-backlog-next").textContent = first ? first.mend : review.headline;
    }

    function editing(told) {
        var label = AJS.I18n.getText("po.backlog.edit", told.key);
        return make.append(make.element("p", "edit"), [make.link(label, "/secure/EditIssue!default.jspa?id=" + told.id)]);
    }

    function unfolding(row, told) {
        var opener = make.button("", "open", function () {
            toggle(row);
        });
        opener.setAttribute("aria-expanded", "false");
        opener.setAttribute("aria-label", AJS.I18n.getText("po.backlog.open", told.key));
        return opener;
    }

    function folded(row, told) {
        var details = make.element("tr", "details");
        var cell = make.element("td", "");
        var target = make.element("div", "");
        target.className = "po-story-coach";
        cell.colSpan = COLUMNS;
        details.hidden = true;
        details.id = "po-backlog-details-" + told.key;
        row.querySelector(".po-backlog-open").setAttribute("aria-controls", details.id);
        return make.append(details, [make.append(cell, [target])]);
    }

    function toggle(row) {
        var opener = row.querySelector(".po-backlog-open");
        var details = row.nextElementSibling;
        details.hidden = !details.hidden;
        opener.setAttribute("aria-expanded", String(!details.hidden));
        if (!details.hidden && !opener.dataset.loaded) {
            opener.dataset.loaded = "true";
            findings(row, details.querySelector(".po-story-coach"), row.told);
        }
    }

    function summary(told, names) {
        var cell = make.element("td", "summary");
        var text = make.element("span", "summary-text", told.summary);
        var more = [
            told.score === null ? "" : names.score + " " + told.score,
            told.points === null ? "" : names.points + " " + told.points,
            told.sprint || ""
        ].filter(Boolean).join(" \u00b7 ");
        text.title = told.summary;
        return make.append(cell, [text, make.element("span", "more", more)]);
    }

    function story(told, names) {
        var row = make.element("tr", "row");
        var key = make.element("td", "key");
        row.told = told;
        row.tabIndex = -1;
        make.append(key, [unfolding(row, told), make.link(told.key, "/browse/" + encodeURIComponent(told.key))]);
        make.append(row, [key, summary(told, names)]);
        make.append(row, Object.keys(told.letters).map(function (letter) {
            return letterCell(told.letters[letter]);
        }));
        return make.append(row, [
            make.element("td", "number wide", told.score === null ? "\u2013" : told.score),
            make.element("td", "next", told.next),
            make.element("td", "number wide", told.points === null ? "\u2013" : told.points),
            make.element("td", "sprint wide", told.sprint || "\u2013")
        ]);
    }

    /** The table; choose(name, value) is called for another order, openSearch() for the key f. */
    function table(choose, toSearch) {
        var whole = make.element("table", "aui-table table");
        var head = make.element("tr", "");
        var body = make.element("tbody", "");
        var names = {score: AJS.I18n.getText("po.backlog.score"), points: AJS.I18n.getText("po.backlog.points")};
        whole.classList.add("aui");
        make.append(whole, [
            make.element("caption", "spoken", AJS.I18n.getText("po.backlog.caption")),
            make.append(make.element("thead", ""), [head]),
            body
        ]);
        body.addEventListener("keydown", function (event) {
            pressed(event, body, toSearch);
        });
        body.addEventListener("focusin", function (event) {
            var row = event.target.closest(".po-backlog-row");
            if (row) {
                current(body, row);
            }
        });

        function fillHead(letters) {
            if (head.children.length) {
                return;
            }
            make.append(head, [
                sorting("key", AJS.I18n.getText("po.backlog.key"), "key", choose),
                heading(AJS.I18n.getText("po.backlog.summary"), "summary")
            ].concat(letters.map(letterHeading)).concat([
                sorting("score", names.score, "number wide", choose),
                heading(AJS.I18n.getText("po.backlog.next"), "next"),
                sorting("points", names.points, "number wide", choose),
                heading(AJS.I18n.getText("po.backlog.sprintColumn"), "sprint wide")
            ]));
        }

        return {
            element: whole,
            fill: function (answer, wish) {
                fillHead(answer.letters);
                Array.prototype.forEach.call(head.querySelectorAll("[data-name]"), function (cell) {
                    markSorting(cell, wish.sort);
                });
                body.replaceChildren();
                answer.rows.forEach(function (told) {
                    var row = story(told, names);
                    make.append(body, [row, folded(row, told)]);
                });
                if (body.firstChild) {
                    body.firstChild.tabIndex = 0;
                }
            }
        };
    }

    function rows(body) {
        return Array.prototype.slice.call(body.querySelectorAll(".po-backlog-row"));
    }

    function current(body, row) {
        rows(body).forEach(function (other) {
            other.tabIndex = other === row ? 0 : -1;
        });
    }

    // Keys of rows only: inside findings and on links they mean what they always mean.
    function pressed(event, body, toSearch) {
        var all = rows(body);
        var at = all.indexOf(event.target);
        if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) {
            return;
        }
        var acts = {
            j: function () {
                (all[at + 1] || all[at]).focus();
            },
            k: function () {
                (all[at - 1] || all[at]).focus();
            },
            Enter: function () {
                toggle(all[at]);
            },
            o: function () {
                all[at].querySelector("a").click();
            },
            f: toSearch
        };
        if (acts[event.key]) {
            event.preventDefault();
            event.stopPropagation();
            acts[event.key]();
        }
    }

    return {table: table};
});
