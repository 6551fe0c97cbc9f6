/** Starts the live coach in each form once, on load and whenever Jira says that there is something new. */
require(["po-live-coach/forms", "po-live-coach/coach"], function (forms, Coach) {
    "use strict";

    var coaches = new WeakMap();

    function start() {
        forms.open().forEach(function (form) {
            if (coaches.has(form)) {
                coaches.get(form).look();
            } else {
                coaches.set(form, new Coach(form));
            }
        });
    }

    // The writer may have gone into a visual editor, of which a form hears nothing.
    window.addEventListener("blur", function () {
        setTimeout(start, 0);
    });

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", start);
    } else {
        start();
    }
    // Jira draws the fields of a dialog when it opens, and anew when project or issue type change.
    if (window.JIRA && JIRA.bind && JIRA.Events) {
        JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, start);
    }
});
