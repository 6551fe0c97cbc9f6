/**
 * Draws a story check into an element: the answer of GET /rest/po/1.0/issues/{key}/story-check, which the server puts
 * into data-review. Texts that depend on the story come with it; only fixed labels stand here.
 */
define("po-story-coach/panel", ["po-story-coach/marking", "po-story-coach/set-aside"], function (marking, setAside) {
    "use strict";

    var OPEN_FINDINGS = 3;
    var GLYPHS = {met: "\u2713", missed: "!", not_applicable: "?"};
    var ids = 0;

    function element(name, className, text) {
        var created = document.createElement(name);
        if (className) {
            created.className = "po-story-coach-" + className;
        }
        if (text) {
            created.textContent = text;
        }
        return created;
    }

    function append(parent, children) {
        children.forEach(function (child) {
            if (child) {
                parent.appendChild(child);
            }
        });
        return parent;
    }

    function glyph(verdict) {
        var sign = element("span", "glyph", GLYPHS[verdict]);
        sign.setAttribute("aria-hidden", "true");
        return sign;
    }

    function button(label, className) {
        var created = element("button", className, label);
        created.type = "button";
        return created;
    }

    /** A button that unfolds what it belongs to. */
    function unfolding(opener, folded) {
        ids += 1;
        folded.id = "po-story-coach-" + ids;
        folded.hidden = true;
        opener.setAttribute("aria-expanded", "false");
        opener.setAttribute("aria-controls", folded.id);
        opener.addEventListener("click", function () {
            folded.hidden = !folded.hidden;
            opener.setAttribute("aria-expanded", String(!folded.hidden));
        });
    }

    /** What is folded; its name finds it again after it was drawn anew. */
    function fold(name, label, content) {
        var created = append(element("details", "fold"), [element("summary", "", label), content]);
        created.dataset.fold = name;
        return created;
    }

    function checkOfLetter(check, review) {
        var line = append(element("div", "check-line"), [
            glyph(check.verdict),
            element("span", "check-name", check.name),
            element("span", "check-verdict", check.reason || check.verdictName)
        ]);
        var mends = review.findings.filter(function (found) {
            return found.check === check.check;
        }).map(function (found) {
            return element("p", "check-mend", found.title + ". " + found.mend);
        });
        return append(element("li", "check"), [line].concat(mends));
    }

    /** Why none of its checks can judge, if all of several have the same reason. */
    function oneReason(details) {
        var first = details.checks[0].reason;
        return details.checks.length > 1 && details.checks.every(function (check) {
            return check.reason === first;
        }) ? first : null;
    }

    function letter(details, review, folds) {
        var opener = button("", "letter po-story-coach-" + details.verdict);
        var symbol = element("span", "symbol", details.letter);
        var folded = element("div", "letter-details");
        var checks = element("ul", "checks");
        symbol.setAttribute("aria-hidden", "true");
        opener.setAttribute("aria-label", details.label);
        opener.dataset.letter = details.letter;
        append(opener, [symbol, glyph(details.verdict)]);
        append(checks, details.checks.map(function (check) {
            return checkOfLetter(check, review);
        }));
        append(folded, [
            element("p", "letter-name", details.name),
            element("p", "meaning", details.meaning),
            oneReason(details) ? element("p", "quiet", oneReason(details)) : checks
        ]);
        unfolding(opener, folded);
        opener.addEventListener("click", function () {
            folds.forEach(function (other) {
                if (other.folded !== folded && !other.folded.hidden) {
                    other.opener.click();
                }
            });
        });
        folds.push({opener: opener, folded: folded});
        return opener;
    }

    function letters(review) {
        var folds = [];
        var group = element("div", "letters");
        group.setAttribute("role", "group");
        group.setAttribute("aria-label", AJS.I18n.getText("po.coach.letters"));
        append(group, review.letterDetails.map(function (details) {
            return letter(details, review, folds);
        }));
        return append(element("div"), [group].concat(folds.map(function (fold) {
            return fold.folded;
        })));
    }

    function score(review) {
        if (!review.scoreLine) {
            return null;
        }
        var opener = button(review.scoreLine, "link");
        var how = element("p", "quiet", AJS.I18n.getText("po.coach.score.how"));
        unfolding(opener, how);
        return append(element("div", "score"), [opener, how]);
    }

    function example(label, text) {
        var line = element("p", "example");
        return append(line, [element("span", "quiet", label + " "), element("span", "", text)]);
    }

    function reasons(finding) {
        var why = element("div", "why");
        return append(why, [
            element("p", "", finding.why),
            example(AJS.I18n.getText("po.coach.example.before"), finding.before),
            example(AJS.I18n.getText("po.coach.example.after"), finding.after),
            example(AJS.I18n.getText("po.coach.rule"), finding.checkName)
        ]);
    }

    function showing(finding, status) {
        var shown = button(AJS.I18n.getText("po.coach.show"), "link");
        shown.addEventListener("click", function () {
            status.textContent = marking.mark(finding.places)
                ? AJS.I18n.getText("po.coach.shown")
                : AJS.I18n.getText("po.coach.markup");
        });
        return shown;
    }

    /** Jira's own button, so that its dialog opens where people know it. */
    function editing(review) {
        var edit = document.getElementById("edit-issue");
        if (!review.mayEdit || !edit) {
            return null;
        }
        var opener = button(AJS.I18n.getText("po.coach.edit"), "link");
        opener.addEventListener("click", function () {
            edit.click();
        });
        return opener;
    }

    /** Links to the other issues that a finding is about. */
    function others(found) {
        var line = element("p", "issues");
        found.issues.forEach(function (key) {
            var link = element("a", "issue", key);
            link.href = AJS.contextPath() + "/browse/" + encodeURIComponent(key);
            append(line, [link]);
        });
        if (found.hidesIssues) {
            append(line, [element("span", "quiet", AJS.I18n.getText("po.coach.issues.hidden"))]);
        }
        return line.firstChild ? line : null;
    }

    function finding(found, review, status, changed) {
        var item = element("li", "finding");
        var title = element("p", "title");
        var actions = element("div", "actions");
        var opener = button(AJS.I18n.getText("po.coach.why"), "link");
        var why = reasons(found);
        var mark = element("span", "symbol", found.sign);
        mark.title = found.letterName;
        append(title, [mark, element("span", "", found.title)]);
        unfolding(opener, why);
        append(actions, [
            marking.shows(found.places) ? showing(found, status) : editing(review),
            opener,
            setAside.offer(found, review, changed)
        ]);
        return append(item, [
            title,
            setAside.back(found, review),
            found.quote ? element("q", "quote", found.quote) : null,
            others(found),
            element("p", "mend", found.mend),
            actions,
            why
        ]);
    }

    function list(items, label) {
        var findings = element("ul", "findings");
        findings.setAttribute("aria-label", label);
        return append(findings, items);
    }

    function findings(review, status, changed) {
        var items = review.findings.map(function (found) {
            return finding(found, review, status, changed);
        });
        if (!items.length) {
            return null;
        }
        var label = AJS.I18n.getText("po.coach.findings");
        var open = list(items.slice(0, OPEN_FINDINGS), label);
        var more = items.slice(OPEN_FINDINGS);
        var all = append(element("div"), [open, more.length ? fold("more", review.moreFindings, list(more, label)) : null]);
        return review.resolved ? fold("findings", label, all) : all;
    }

    function criterion(told, review) {
        var item = element("li", "criterion");
        var meant = review.findings.filter(function (found) {
            return found.places.some(function (place) {
                return place.field === told.field && place.start >= told.start && place.end <= told.end;
            });
        });
        append(item, [element("span", "criterion-text", told.text), element("span", "quiet", " " + told.formName)]);
        meant.forEach(function (found) {
            append(item, [append(element("p", "title"), [element("span", "symbol", found.sign), element("span", "", found.title)])]);
        });
        return item;
    }

    function criteria(review) {
        if (!review.criteria.length) {
            return fold("criteria", review.criteriaLabel, element("p", "quiet", AJS.I18n.getText("po.coach.criteria.none")));
        }
        return fold("criteria", review.criteriaLabel, append(element("ol", "criteria"), review.criteria.map(function (told) {
            return criterion(told, review);
        })));
    }

    function asides(review, changed) {
        var list = setAside.list(review, changed);
        return list ? fold("setAside", review.setAsideLabel, list) : null;
    }

    function foot(review) {
        var lines = [review.judgedAs, review.gate];
        if (review.issueKey && !review.mayEdit) {
            lines.push(AJS.I18n.getText("po.coach.readOnly"));
        }
        return append(element("div", "foot"), lines.filter(Boolean).map(function (line) {
            return element("p", "quiet", line);
        }));
    }

    /** What a reader has unfolded. */
    function unfolded(target) {
        var open = target.querySelectorAll("details[open], .po-story-coach-letter[aria-expanded='true']");
        return Array.prototype.map.call(open, function (one) {
            return one.dataset.fold || one.dataset.letter;
        });
    }

    function unfoldAgain(target, names) {
        Array.prototype.forEach.call(target.querySelectorAll("details, .po-story-coach-letter"), function (one) {
            if (names.indexOf(one.dataset.fold) >= 0) {
                one.open = true;
            } else if (names.indexOf(one.dataset.letter) >= 0) {
                one.click();
            }
        });
    }

    /** To the finding that counts again, else to where the finding went that was set aside. */
    function focus(target, check) {
        var finding = Array.prototype.filter.call(target.querySelectorAll("[data-sets-aside]"), function (one) {
            return one.dataset.setsAside === check;
        })[0];
        var folded = finding && finding.closest("details");
        if (folded) {
            folded.open = true;
        }
        (finding || target.querySelector("[data-fold='setAside'] > summary") || target.querySelector("button")).focus();
    }

    /**
     * Draws a review behind the headline that the server has written, and anew when a finding is set aside or counts
     * again; told(review) is called then.
     */
    function draw(target, review, told) {
        var above = element("div", "above");
        var status = element("p", "status");
        var below = element("div", "below");

        function fill(now) {
            above.replaceChildren();
            below.replaceChildren();
            append(above, [letters(now), score(now)]);
            append(below, [
                findings(now, status, changed),
                now.story ? criteria(now) : null,
                asides(now, changed),
                foot(now)
            ]);
        }

        function changed(now, said, check) {
            var open = unfolded(target);
            marking.clear();
            fill(now);
            unfoldAgain(target, open);
            target.querySelector(".po-story-coach-headline strong").textContent = now.headline;
            status.textContent = said;
            focus(target, check);
            if (told) {
                told(now);
            }
        }

        status.setAttribute("role", "status");
        fill(review);
        append(target, [above, status, below]);
    }

    /** Once per element, whoever calls. */
    function start(root) {
        Array.prototype.forEach.call(root.querySelectorAll(".po-story-coach[data-review]"), function (target) {
            if (!target.hasAttribute("data-drawn")) {
                target.setAttribute("data-drawn", "true");
                draw(target, JSON.parse(target.getAttribute("data-review")));
            }
        });
    }

    return {draw: draw, start: start};
});

require(["po-story-coach/panel"], function (panel) {
    "use strict";

    function startAll() {
        panel.start(document);
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", startAll);
    } else {
        startAll();
    }
    // Jira replaces a panel by a new element after an inline edit and tells so by this event.
    if (window.JIRA && JIRA.bind && JIRA.Events) {
        JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, startAll);
    }
});
