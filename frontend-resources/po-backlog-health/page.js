/**
 * The page 'Backlog health': one GET brings tiles, filters and a page of stories; a filter, an order or a page is one such
 * GET, and stands in the address.
 */
define("po-backlog-health/page", [
    "po-backlog-health/address",
    "po-backlog-health/elements",
    "po-backlog-health/controls",
    "po-backlog-health/table",
    "po-backlog-health/trend",
    "po-backlog-health/export"
], function (address, make, controls, tables, trends, exports) {
    "use strict";

    var SLOW = 10000;
    var UNDER_WAY = ["waiting", "running", "stopping"];

    function follow(root) {
        var wish = address.read();
        var request = null;
        var drawn = null;

        var sentence = root.querySelector(".po-backlog-sentence");
        var blocks = root.querySelector(".po-backlog-blocks");
        var status = make.element("p", "spoken");
        var message = make.element("div", "message");
        var body = make.element("div", "body");
        var tiles = controls.tiles(choose);
        var filters = controls.filters(choose, clear);
        var table = tables.table(choose, function () {
            filters.words.focus();
        });
        var pager = pages();
        var trend = trends.section();
        var exported = exports.menu(root.dataset.project, function () {
            return wish;
        });
        var none = make.element("p", "none");
        var foot = make.element("p", "foot");
        var keys = make.element("p", "quiet", AJS.I18n.getText("po.backlog.keys"));

        exported.hidden = true;
        make.append(root.querySelector(".aui-page-header-actions"), [exported]);
        if (root.dataset.settings) {
            make.append(root.querySelector(".aui-page-header-actions"), [
                make.link(AJS.I18n.getText("po.backlog.settings"), root.dataset.settings)
            ]);
        }
        status.setAttribute("role", "status");
        make.append(none, [make.button(AJS.I18n.getText("po.backlog.clearFilters"), "link", clear)]);
        make.append(body, [tiles.element, filters.element, none, table.element, pager.element, keys]);
        body.hidden = foot.hidden = true;
        make.append(root, [status, message, body, foot, trend.element]);
        trend.element.hidden = true;

        function choose(name, value) {
            wish = address.changed(wish, name, value);
            address.write(wish);
            load();
        }

        function clear() {
            wish = wish.sort ? {sort: wish.sort} : {};
            address.write(wish);
            load();
            filters.words.focus();
        }

        function turnTo(page) {
            wish = address.changed(wish, "sort", wish.sort);
            wish.page = page > 1 ? String(page) : "";
            address.write(wish);
            load();
        }

        function pages() {
            var box = make.element("nav", "pages");
            var before = make.button("\u2039", "turn", function () {
                turn(before, -1);
            });
            var line = make.element("span", "page-line");
            var after = make.button("\u203a", "turn", function () {
                turn(after, 1);
            });
            function turn(pressed, step) {
                if (drawn && pressed.getAttribute("aria-disabled") !== "true") {
                    turnTo(drawn.page + step);
                }
            }
            box.setAttribute("aria-label", AJS.I18n.getText("po.backlog.pages"));
            before.setAttribute("aria-label", AJS.I18n.getText("po.backlog.previous"));
            after.setAttribute("aria-label", AJS.I18n.getText("po.backlog.following"));
            make.append(box, [before, line, after]);
            return {
                element: box,
                fill: function (answer) {
                    before.setAttribute("aria-disabled", String(answer.page <= 1));
                    after.setAttribute("aria-disabled", String(answer.page >= answer.pages));
                    before.hidden = after.hidden = answer.pages < 2;
                    line.textContent = answer.pageLine;
                }
            };
        }

        function url(path) {
            return AJS.contextPath() + "/rest/po/1.0/" + path;
        }

        function load() {
            var asked = new AbortController();
            var slow = window.setTimeout(function () {
                tell("info", AJS.I18n.getText("po.backlog.slow"), [action(AJS.I18n.getText("po.backlog.cancel"), function () {
                    asked.abort();
                    root.setAttribute("aria-busy", "false");
                    tell("info", AJS.I18n.getText("po.backlog.cancelled"), [again()]);
                })]);
            }, SLOW);
            if (request) {
                request.abort();
            }
            request = asked;
            root.setAttribute("aria-busy", "true");
            window.fetch(url("projects/" + encodeURIComponent(root.dataset.project) + "/backlog-health?" + address.query(wish)), {
                credentials: "same-origin",
                headers: {Accept: "application/json"},
                signal: asked.signal
            }).then(answered).then(function (answer) {
                if (request === asked) {
                    draw(answer);
                }
            }).catch(function (failure) {
                if (request === asked && failure.name !== "AbortError") {
                    refused(failure);
                }
            }).finally(function () {
                window.clearTimeout(slow);
                if (request === asked) {
                    root.setAttribute("aria-busy", "false");
                }
            });
        }

        function answered(response) {
            if (response.ok) {
                return response.json();
            }
            return response.json().catch(function () {
                return {};
            }).then(function (told) {
                return Promise.reject({status: response.status, told: told});
            });
        }

        function refused(failure) {
            var reasons = ((failure.told || {}).errors || []).map(function (error) {
                return error.reason;
            }).join(" ");
            blocks.hidden = true;
            if (failure.status === 401) {
                tell("error", AJS.I18n.getText("po.backlog.signedOut"), [again()]);
            } else if (failure.status === 403 || (failure.status === 404 && reasons)) {
                body.hidden = true;
                sentence.textContent = AJS.I18n.getText("po.backlog.noPermission");
                tell("", "", []);
            } else if (failure.status === 400 || failure.status === 422) {
                body.hidden = !drawn;
                tell("warning", reasons, [action(AJS.I18n.getText("po.backlog.clearFilters"), clear), again()]);
            } else if ((failure.told || {}).id) {
                tell("error", AJS.I18n.getText("po.backlog.failed", failure.told.id), [again()]);
            } else {
                tell("error", AJS.I18n.getText("po.backlog.failedWithout"), [again()]);
            }
            status.textContent = message.textContent || sentence.textContent;
        }

        // A 404 of another shape comes from a Jira that does not know the app just now.
        function isAboutTheProject(failure) {
            var first = ((failure.told || {}).errors || [])[0] || {};
            return failure.status === 403 || (failure.status === 404 && first.field === "projectKey");
        }

        function action(label, act) {
            return make.button(label, "link", act);
        }

        function again() {
            return action(AJS.I18n.getText("po.backlog.again"), load);
        }

        function tell(kind, text, actions, bar) {
            message.replaceChildren();
            message.className = "po-backlog-message" + (kind ? " aui-message aui-message-" + kind : "");
            if (text) {
                make.append(message, [make.element("span", "", text + " "), bar || null].concat(actions));
            }
        }

        function draw(answer) {
            var ready = answer.state === "ready";
            drawn = answer;
            blocks.hidden = true;
            sayFirst(answer);
            body.hidden = !ready;
            foot.hidden = answer.state === "off";
            trend.element.hidden = exported.hidden = !ready;
            if (ready) {
                tiles.fill(answer, wish);
                filters.fill(answer.filters, wish, address.isFiltered(wish), answer.workType);
                trend.fill(answer);
                table.fill(answer, wish);
                pager.fill(answer);
                none.hidden = answer.total > 0;
                table.element.hidden = keys.hidden = pager.element.hidden = answer.total === 0;
            }
            sayFoot(answer);
            sayChecking(answer);
            status.textContent = answer.sentence + (ready ? " " + answer.pageLine : "");
        }

        function sayFirst(answer) {
            var letter = answer.sentenceLetter;
            if (letter && wish.letter !== letter) {
                sentence.replaceChildren(make.button(answer.sentence, "link first", function () {
                    choose("letter", letter);
                }));
            } else {
                sentence.textContent = answer.sentence;
            }
        }

        function sayFoot(answer) {
            var time = new Date(answer.asOf).toLocaleTimeString(language(), {hour: "2-digit", minute: "2-digit"});
            var parts = [
                answer.total && answer.jql ? make.link(answer.searchLine, "/issues/?jql=" + encodeURIComponent(answer.jql)) : null,
                answer.setAsideLine ? make.element("span", "", answer.setAsideLine) : null,
                answer.someHidden || answer.trend.someHidden ? make.element("span", "", AJS.I18n.getText("po.backlog.hidden")) : null,
                answer.wordsCutOff ? make.element("span", "", AJS.I18n.getText("po.backlog.cutOff")) : null,
                make.element("span", "", AJS.I18n.getText("po.backlog.asOf", time)),
                action(AJS.I18n.getText("po.backlog.refresh"), load)
            ].filter(Boolean);
            foot.replaceChildren();
            make.append(foot, parts);
        }

        function language() {
            return document.documentElement.lang.replace("_", "-") || undefined;
        }

        function sayChecking(answer) {
            var check = answer.checking;
            if (answer.state === "off") {
                tell("", "", []);
            } else if (UNDER_WAY.indexOf(check.state) >= 0) {
                tell("info", AJS.I18n.getText("po.backlog.counting", check.sentence), [
                    check.mayStart && check.state !== "stopping" ? step("stop", AJS.I18n.getText("po.backlog.stop")) : null,
                    action(AJS.I18n.getText("po.backlog.refresh"), load)
                ], bar(check.percent));
            } else if (answer.notCounted > 0) {
                tell("info", [answer.notCountedSentence, check.state === "stopped" || check.state === "failed" ? check.sentence : ""]
                    .concat(check.mayStart ? [] : [AJS.I18n.getText("po.backlog.whoStarts")]).filter(Boolean).join(" "), [
                    check.mayStart ? startOrContinue(check) : null
                ]);
            } else if (answer.state === "empty") {
                tell("", "", []);
                message.appendChild(make.link(AJS.I18n.getText("po.backlog.create"), "/secure/CreateIssue!default.jspa"));
            } else {
                tell("", "", []);
            }
        }

        function bar(percent) {
            var created = make.element("progress", "bar");
            created.max = 100;
            created.value = percent;
            created.setAttribute("aria-label", AJS.I18n.getText("po.backfill.page.bar"));
            return created;
        }

        function startOrContinue(check) {
            return check.state === "stopped" || check.state === "failed"
                ? step("continue", AJS.I18n.getText("po.backlog.continue"))
                : step("start", AJS.I18n.getText("po.backlog.start"));
        }

        function step(name, label) {
            return make.button(label, "aui-button", function () {
                window.fetch(url("story-backfill/" + name), {
                    method: "POST",
                    credentials: "same-origin",
                    headers: {Accept: "application/json", "Content-Type": "application/json", "X-Atlassian-Token": "no-check"}
                }).then(answered).then(load, refused);
            });
        }

        window.addEventListener("popstate", function () {
            wish = address.read();
            load();
        });
        load();
    }

    return {follow: follow};
});

require(["po-backlog-health/page"], function (page) {
    "use strict";

    function start() {
        document.querySelectorAll(".po-backlog-health:not([data-followed])").forEach(function (root) {
            root.setAttribute("data-followed", "true");
            page.follow(root);
        });
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", start);
    } else {
        start();
    }
});
