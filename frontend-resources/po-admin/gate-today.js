/* The parameter screen of 'Story checks met': how many stories the gate would stop today. Never in the way of adding it. */
require(["wrm/context-path"], function (contextPath) {
  "use strict";

  var PAUSE = 300;
  var PATIENCE = 10000;

  // Jira names the workflow in the address of the page or in a field of the form.
  function workflow(form) {
    var field = form.querySelector("input[name='workflowName']");
    return (field && field.value) || new URLSearchParams(window.location.search).get("workflowName") || "";
  }

  function chosen(root, name) {
    var found = root.querySelector("[name='" + name + "']:checked");
    return found ? found.value : "";
  }

  function wish(root) {
    var letters = Array.from(root.querySelectorAll("[name='poLetters']:checked")).map(function (box) {
      return box.value;
    });
    return new URLSearchParams({
      workflow: workflow(root.closest("form")),
      letters: letters.join(""),
      score: root.querySelector("[name='poScore']").value,
      scope: chosen(root, "poScope"),
      setAside: chosen(root, "poSetAside"),
      unsure: chosen(root, "poUnsure")
    }).toString();
  }

  function count(query) {
    var limit = new AbortController();
    var timer = window.setTimeout(function () {
      limit.abort();
    }, PATIENCE);
    return window
      .fetch(contextPath() + "/rest/po/1.0/story-gate/today?" + query, {
        credentials: "same-origin",
        headers: { Accept: "application/json" },
        signal: limit.signal
      })
      .then(function (response) {
        return response.json().then(function (answer) {
          return response.ok ? answer : Promise.reject(answer);
        });
      })
      .finally(function () {
        window.clearTimeout(timer);
      });
  }

  function start(root) {
    var line = root.querySelector(".po-gate-today");
    var timer = null;
    var asked = null;

    function show(answer) {
      line.replaceChildren(answer.sentence);
      if (answer.stoppedJql) {
        var link = document.createElement("a");
        link.href = contextPath() + "/issues/?jql=" + encodeURIComponent(answer.stoppedJql);
        link.target = "_blank";
        link.rel = "noopener";
        link.textContent = answer.show;
        line.append(" ", link);
      }
      [answer.incomplete, answer.hidden].filter(Boolean).forEach(function (sentence) {
        var note = document.createElement("span");
        note.className = "po-gate-note";
        note.textContent = sentence;
        line.append(" ", note);
      });
    }

    function fail(failure) {
      var reason = failure.errors && failure.errors[0] && failure.errors[0].reason;
      line.textContent = (reason ? reason + " " : "") + line.dataset.failed;
    }

    function ask() {
      var query = wish(root);
      if (query === asked) {
        return;
      }
      asked = query;
      line.textContent = line.textContent || line.dataset.counting;
      count(query).then(
        function (answer) {
          if (query === asked) {
            show(answer);
          }
        },
        function (failure) {
          if (query === asked) {
            fail(failure);
          }
        }
      );
    }

    root.addEventListener("input", function () {
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, PAUSE);
    });
    ask();
  }

  function startAll() {
    document.querySelectorAll(".po-gate-form").forEach(start);
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", startAll);
  } else {
    startAll();
  }
});
