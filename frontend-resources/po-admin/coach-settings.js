/* The settings of a project: what follows the site hides its own value, until the tick is taken away. */
require([], function () {
  "use strict";

  function follow(box) {
    var own = box.closest("fieldset").querySelector(".po-own");

    function show() {
      own.hidden = box.checked;
    }

    box.addEventListener("change", show);
    show();
  }

  function useUsual(button) {
    var list = button.closest("details").querySelector("textarea");
    button.addEventListener("click", function () {
      list.value = list.dataset.usual;
      list.focus();
    });
  }

  function start() {
    document.querySelectorAll(".po-settings .po-words-usual").forEach(useUsual);
    document.querySelectorAll(".po-settings .po-as-site input").forEach(follow);
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
});
