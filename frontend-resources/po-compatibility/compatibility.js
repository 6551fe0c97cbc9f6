/* The page 'Compatibility': looks up in this browser what scripts of the app take from Jira. It needs none of that itself. */
(function () {
  "use strict";

  function known(path) {
    return path.split(".").reduce(function (owner, name) {
      return owner === undefined || owner === null ? undefined : owner[name];
    }, window);
  }

  function defined(module) {
    try {
      return window.require(module) !== undefined;
    } catch (absent) {
      return false;
    }
  }

  var LOOKUPS = {
    "amd-module": defined,
    "js-event": function (name) {
      return Boolean(known("JIRA.Events") && known("JIRA.Events")[name]);
    },
    "js-global": function (name) {
      return known(name) !== undefined;
    }
  };

  function lookUp(root) {
    var rows = Array.from(root.querySelectorAll(".po-compatibility-parts tbody tr"));
    var missing = rows.filter(function (row) {
      var present = LOOKUPS[row.dataset.kind](row.dataset.name);
      row.dataset.state = present ? "present" : "absent";
      row.querySelector(".po-compatibility-found").textContent = present ? root.dataset.present : root.dataset.absent;
      return !present;
    });
    var sentence = missing.length ? root.dataset.partsAbsent : root.dataset.partsPresent;
    var place = root.querySelector(".po-compatibility-parts-sentence");
    place.dataset.state = missing.length ? "warning" : "success";
    place.querySelector("strong").textContent = sentence
      .replace("%missing", String(missing.length))
      .replace("%all", String(rows.length));
    return missing.map(function (row) {
      return "absent " + row.dataset.kind + " " + row.dataset.name;
    });
  }

  function start() {
    var root = document.querySelector(".po-compatibility");
    if (!root) {
      return;
    }
    var missing = lookUp(root);
    var text = root.querySelector(".po-compatibility-text");
    text.value += "Front end, not as expected: " + missing.length + "\n" + missing.join("\n");
    text.value += "\n" + window.navigator.userAgent + "\n";
    root.querySelector(".po-compatibility-copy").addEventListener("click", function () {
      text.hidden = false;
      text.select();
      // Works without a secure connection too, which the newer way asks for.
      if (document.execCommand("copy")) {
        root.querySelector(".po-compatibility-status").textContent = root.dataset.copied;
      }
    });
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
