/** 'Not here…' with a reason: sets a finding of an issue aside, lists what was set aside, and lets it count again. */
define("po-story-coach/set-aside", [], function () {
    "use strict";

    var LONGEST_DETAILS = 255;
    var CLASSES = "aui-dialog2 aui-dialog2-small aui-layer po-set-aside";
    var ids = 0;

    function element(name, className, text) {
        var created = document.createElement(name);
        if (className) {
            created.className = className;
        }
        if (text) {
            created.textContent = text;
        }
        return created;
    }

    function append(parent, children) {
        children.filter(Boolean).forEach(function (child) {
            parent.appendChild(child);
        });
        return parent;
    }

    function button(label, className) {
        var created = element("button", className, label);
        created.type = "button";
        return created;
    }

    function nextId(name) {
        ids += 1;
        return "po-set-aside-" + name + "-" + ids;
    }

    function reasons() {
        return [
            ["stands_elsewhere", AJS.I18n.getText("po.setAside.reason.stands_elsewhere")],
            ["agreed_with_team", AJS.I18n.getText("po.setAside.reason.agreed_with_team")],
            ["rule_does_not_fit", AJS.I18n.getText("po.setAside.reason.rule_does_not_fit")],
            ["other", AJS.I18n.getText("po.setAside.reason.other")]
        ];
    }

    function language() {
        return document.documentElement.lang.replace("_", "-") || undefined;
    }

    function isToday(time) {
        return time.toDateString() === new Date().toDateString();
    }

    function day(time) {
        var sameYear = time.getFullYear() === new Date().getFullYear();
        return time.toLocaleDateString(language(), {day: "numeric", month: "long", year: sameYear ? undefined : "numeric"});
    }

    function line(aside) {
        var time = new Date(aside.at);
        return isToday(time)
            ? AJS.I18n.getText("po.setAside.line.today", aside.by, aside.reasonName)
            : AJS.I18n.getText("po.setAside.line", aside.by, day(time), aside.reasonName);
    }

    function backLine(aside, found) {
        var time = new Date(aside.at);
        if (found.quote) {
            return isToday(time)
                ? AJS.I18n.getText("po.setAside.back.words.today")
                : AJS.I18n.getText("po.setAside.back.words", day(time));
        }
        return isToday(time)
            ? AJS.I18n.getText("po.setAside.back.story.today")
            : AJS.I18n.getText("po.setAside.back.story", day(time));
    }

    function post(review, check, what, told) {
        var url = AJS.contextPath() + "/rest/po/1.0/issues/" + encodeURIComponent(review.issueKey)
            + "/findings/" + encodeURIComponent(check) + "/" + what;
        return window.fetch(url, {
            method: "POST",
            credentials: "same-origin",
            headers: {Accept: "application/json", "Content-Type": "application/json", "X-Atlassian-Token": "no-check"},
            body: JSON.stringify(told)
        }).then(function (response) {
            if (response.ok) {
                return response.json();
            }
            return response.json().catch(function () {
                return {};
            }).then(function (refusal) {
                return Promise.reject({status: response.status, refusal: refusal});
            });
        });
    }

    /** What went wrong in words, and the field it is about, if it is about one. */
    function reasonOf(failure) {
        var refusal = failure.refusal || {};
        var first = (refusal.errors || [])[0];
        if (failure.status === 401) {
            return {text: AJS.I18n.getText("po.setAside.signedOut")};
        }
        if (refusal.id) {
            return {text: AJS.I18n.getText("po.setAside.failed", refusal.id)};
        }
        return first && first.reason
            ? {text: first.reason, field: first.field}
            : {text: AJS.I18n.getText("po.setAside.failedWithout")};
    }

    function choice(told, group) {
        var box = element("div", "radio");
        var input = element("input", "radio");
        var label = element("label", "", told[1]);
        input.type = "radio";
        input.name = group;
        input.value = told[0];
        input.id = label.htmlFor = nextId(told[0]);
        return append(box, [input, label]);
    }

    function choices() {
        var group = element("fieldset", "group");
        var legend = append(element("legend"), [element("span", "", AJS.I18n.getText("po.setAside.reason"))]);
        var name = nextId("reason");
        legend.firstChild.appendChild(append(element("span", "aui-icon icon-required"), []));
        append(group, [legend].concat(reasons().map(function (told) {
            return choice(told, name);
        })));
        return group;
    }

    function detailsField() {
        var group = element("div", "field-group");
        var label = element("label", "", AJS.I18n.getText("po.setAside.details"));
        var input = element("textarea", "textarea");
        var help = element("div", "description", AJS.I18n.getText("po.setAside.details.help"));
        input.rows = 2;
        input.maxLength = LONGEST_DETAILS;
        input.id = label.htmlFor = nextId("details");
        help.id = nextId("help");
        input.setAttribute("aria-describedby", help.id);
        return append(group, [label, input, help]);
    }

    function explanation(found) {
        return found.quote
            ? AJS.I18n.getText("po.setAside.explained.words")
            : AJS.I18n.getText("po.setAside.explained.story");
    }

    /** The parts of the dialog, put together. */
    function parts(found) {
        var built = {
            section: element("section", CLASSES),
            heading: element("h1", "aui-dialog2-header-main", AJS.I18n.getText("po.setAside.openOf", found.title)),
            form: element("form", "aui top-label"),
            error: element("div", "aui-message aui-message-error"),
            reason: choices(),
            details: detailsField(),
            save: element("button", "aui-button aui-button-primary", AJS.I18n.getText("po.setAside.save")),
            cancel: button(AJS.I18n.getText("po.setAside.cancel"), "aui-button aui-button-link")
        };
        built.heading.id = nextId("heading");
        built.form.id = nextId("form");
        built.form.noValidate = true;
        built.error.hidden = true;
        built.error.setAttribute("role", "alert");
        built.save.type = "submit";
        built.save.setAttribute("form", built.form.id);
        built.section.setAttribute("role", "dialog");
        built.section.setAttribute("aria-labelledby", built.heading.id);
        built.section.setAttribute("aria-modal", "true");
        built.section.dataset.auiFocus = "false";
        append(built.form, [
            built.error,
            found.quote ? element("q", "po-set-aside-quote", found.quote) : null,
            element("p", "po-set-aside-explained", explanation(found)),
            built.reason,
            built.details
        ]);
        append(built.section, [
            append(element("header", "aui-dialog2-header"), [built.heading]),
            append(element("div", "aui-dialog2-content"), [built.form]),
            append(element("footer", "aui-dialog2-footer"), [
                append(element("div", "aui-dialog2-footer-actions"), [built.save, built.cancel])
            ])
        ]);
        return built;
    }

    function clearErrors(built) {
        built.error.hidden = true;
        Array.prototype.forEach.call(built.form.querySelectorAll(".error"), function (old) {
            old.remove();
        });
    }

    function showError(built, told) {
        var group = {reason: built.reason, details: built.details}[told.field];
        if (!group) {
            built.error.textContent = told.text;
            built.error.hidden = false;
            return;
        }
        var message = element("div", "error", told.text);
        message.setAttribute("role", "alert");
        group.appendChild(message);
        group.querySelector("input:checked, input, textarea").focus();
    }

    function told(built) {
        var chosen = built.reason.querySelector("input:checked");
        return {reason: chosen ? chosen.value : null, details: built.details.querySelector("textarea").value};
    }

    /** Keys mean what they mean in a form; Ctrl+Enter saves, and Jira hears none but those that lead out. */
    function keys(built, event) {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            built.form.requestSubmit();
        }
        if (event.key !== "Escape" && event.key !== "Tab") {
            event.stopPropagation();
        }
    }

    /** Asks for the reason; done(review) is called when the finding is set aside. */
    function ask(review, found, opener, done) {
        var built = parts(found);
        var dialog;
        var busy = false;

        function save(event) {
            event.preventDefault();
            if (busy) {
                return;
            }
            busy = true;
            clearErrors(built);
            built.save.setAttribute("aria-disabled", "true");
            post(review, found.check, "set-aside", told(built)).then(function (answer) {
                built.saved = answer;
                dialog.hide();
            }).catch(function (failure) {
                showError(built, reasonOf(failure));
            }).finally(function () {
                busy = false;
                built.save.removeAttribute("aria-disabled");
            });
        }

        document.body.appendChild(built.section);
        dialog = AJS.dialog2(built.section);
        dialog.on("hide", function () {
            built.section.remove();
            if (built.saved) {
                done(built.saved);
            } else if (document.contains(opener)) {
                opener.focus();
            }
        });
        built.form.addEventListener("submit", save);
        built.section.addEventListener("keydown", function (event) {
            keys(built, event);
        });
        built.cancel.addEventListener("click", function () {
            dialog.hide();
        });
        dialog.show();
        built.reason.querySelector("input").focus();
    }

    function statusOf(review, found) {
        if (!found.letter) {
            return AJS.I18n.getText("po.setAside.status.form");
        }
        return {
            met: AJS.I18n.getText("po.setAside.status.met", found.letter),
            missed: AJS.I18n.getText("po.setAside.status.missed", found.letter),
            not_applicable: AJS.I18n.getText("po.setAside.status.not_applicable", found.letter)
        }[review.letters[found.letter]];
    }

    /** The button on a finding, for who may use it; changed(review, status, check) is called afterwards. */
    function offer(found, review, changed) {
        if (!review.maySetAside) {
            return null;
        }
        var opener = button(AJS.I18n.getText("po.setAside.open"), "po-story-coach-link");
        opener.dataset.setsAside = found.check;
        opener.setAttribute("aria-label", AJS.I18n.getText("po.setAside.openOf", found.title));
        opener.setAttribute("aria-haspopup", "dialog");
        opener.addEventListener("click", function () {
            ask(review, found, opener, function (answer) {
                changed(answer, statusOf(answer, found), null);
            });
        });
        return opener;
    }

    /** That a finding was set aside once, if it was. */
    function back(found, review) {
        var before = review.setAside.filter(function (aside) {
            return aside.back && aside.check === found.check;
        })[0];
        return before ? element("p", "po-story-coach-quiet po-set-aside-back", backLine(before, found)) : null;
    }

    function again(aside, review, changed) {
        var opener = button(AJS.I18n.getText("po.setAside.again"), "po-story-coach-link");
        var error = element("p", "po-set-aside-error");
        error.setAttribute("role", "alert");
        opener.dataset.countsAgain = aside.check;
        opener.addEventListener("click", function () {
            opener.setAttribute("aria-disabled", "true");
            error.textContent = "";
            post(review, aside.check, "count-again", {}).then(function (answer) {
                changed(answer, AJS.I18n.getText("po.setAside.status.again"), aside.check);
            }).catch(function (failure) {
                opener.removeAttribute("aria-disabled");
                error.textContent = reasonOf(failure).text;
            });
        });
        return append(element("div"), [opener, error]);
    }

    function item(aside, review, changed) {
        var title = element("p", "po-story-coach-title");
        var mark = element("span", "po-story-coach-symbol", aside.sign);
        mark.title = aside.letterName;
        return append(element("li", "po-set-aside-item"), [
            append(title, [mark, element("span", "", aside.title)]),
            element("p", "po-story-coach-quiet", line(aside)),
            aside.details ? element("q", "po-set-aside-details", aside.details) : null,
            review.maySetAside ? again(aside, review, changed) : null
        ]);
    }

    /** What is set aside now, null when nothing is. */
    function list(review, changed) {
        var asides = review.setAside.filter(function (aside) {
            return !aside.back;
        });
        return asides.length === 0 ? null : append(element("ul", "po-set-aside-items"), asides.map(function (aside) {
            return item(aside, review, changed);
        }));
    }

    return {offer: offer, back: back, list: list};
});
