/* The page 'Check existing stories': starts, stops and follows the check. Asks only while the page is seen and the check runs. */
define("po/check-existing-stories", ["wrm/context-path"], function (contextPath) {
  "use strict";

  var PAUSE = 5000;
  var UNDER_WAY = ["waiting", "running", "stopping"];
  var BUTTONS = {
    never: ["start"],
    waiting: ["stop"],
    running: ["stop"],
    stopping: [],
    stopped: ["continue", "start"],
    done: ["start"],
    failed: ["continue", "start"]
  };

  function follow(root) {
    var sentence = root.querySelector(".po-backfill-sentence strong");
    var bar = root.querySelector(".po-backfill-bar");
    var failures = root.querySelector(".po-backfill-failures");
    var status = root.querySelector(".po-backfill-status");
    var buttons = Array.from(root.querySelectorAll("button[data-action]"));
    var left = root.querySelector(".po-backfill-left");
    var failed = root.querySelector(".po-backfill-failed");
    var timer = null;
    var underWay = false;
    var spoken = "";

    function ask(method, step) {
      window.clearTimeout(timer);
      return window
        .fetch(contextPath() + "/rest/po/1.0/story-backfill" + (step ? "/" + step : ""), {
          method: method,
          credentials: "same-origin",
          headers: { Accept: "application/json", "Content-Type": "application/json", "X-Atlassian-Token": "no-check" }
        })
        .then(answered)
        .catch(function () {
          say(root.dataset.lost);
        });
    }

    function answered(response) {
      if (response.status === 401 || response.status === 403) {
        say(root.dataset.signedOut);
        return null;
      }
      return response.ok ? response.json().then(show) : say(root.dataset.lost);
    }

    function show(check) {
      sentence.textContent = check.sentence;
      failures.textContent = check.failures;
      bar.value = check.percent;
      buttons.forEach(function (button) {
        button.hidden = BUTTONS[check.state].indexOf(button.dataset.action) < 0;
      });
      left.textContent = check.timeLeft;
      root.querySelectorAll("[data-value]").forEach(function (value) {
        showValue(value, check[value.dataset.value]);
      });
      root.querySelectorAll("[data-time]").forEach(function (value) {
        showValue(value, localTime(check[value.dataset.time]));
      });
      showFailed(check.failedIssues);
      speakAtQuarters(check);
      underWay = UNDER_WAY.indexOf(check.state) >= 0;
      window.clearTimeout(timer);
      if (underWay) {
        timer = window.setTimeout(askIfSeen, PAUSE);
      }
    }

    function showValue(element, text) {
      element.textContent = text || "";
      element.parentNode.hidden = !text;
    }

    function localTime(instant) {
      var language = document.documentElement.lang.replace("_", "-") || undefined;
      return instant && new Date(instant).toLocaleString(language, { dateStyle: "medium", timeStyle: "short" });
    }

    function showFailed(issues) {
      var seen = issues.filter(function (issue) {
        return issue.key;
      });
      var items = seen.map(failedItem);
      if (seen.length < issues.length) {
        items.push(item(failed.dataset.unseen + " " + (issues.length - seen.length)));
      }
      var list = failed.querySelector("ul");
      list.replaceChildren.apply(list, items);
      failed.hidden = items.length === 0;
    }

    function failedItem(issue) {
      var link = document.createElement("a");
      link.href = contextPath() + "/browse/" + encodeURIComponent(issue.key);
      link.textContent = issue.key;
      var shown = item(" (id " + issue.errorId + ")");
      shown.prepend(link);
      return shown;
    }

    function item(text) {
      var shown = document.createElement("li");
      shown.textContent = text;
      return shown;
    }

    function askIfSeen() {
      if (underWay && !document.hidden) {
        ask("GET");
      }
    }

    function speakAtQuarters(check) {
      var quarter = check.state + Math.floor(check.percent / 25);
      if (quarter !== spoken) {
        spoken = quarter;
        status.textContent = check.sentence;
      }
    }

    function say(text) {
      failures.textContent = text;
      status.textContent = text;
    }

    buttons.forEach(function (button) {
      button.addEventListener("click", function () {
        ask("POST", button.dataset.action);
      });
    });
    document.addEventListener("visibilitychange", askIfSeen);
    ask("GET");
  }

  return { follow: follow };
});

require(["po/check-existing-stories"], function (page) {
  "use strict";

  function start() {
    document.querySelectorAll(".po-backfill").forEach(page.follow);
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
});
