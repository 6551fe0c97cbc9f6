/** The forms of Jira in which a story may be written: dialogs, pages and the screens of transitions. */
define("po-live-coach/forms", [], function () {
    "use strict";

    var DIALOGS = "#create-issue-dialog, #create-subtask-dialog, #edit-issue-dialog, " +
        "[id^='workflow-transition-'][id$='-dialog']";
    var PAGES = "#issue-create, #issue-edit, #issue-workflow-transition, #subtask-create-details";

    function field(form, name) {
        return form.querySelector("[name='" + name + "']");
    }

    function value(form, name) {
        var found = field(form, name);
        return found ? found.value : "";
    }

    function isWrittenIn(form) {
        return Boolean(field(form, "summary") || field(form, "description"));
    }

    /** All forms that are open now and show a text of a story. */
    function open() {
        var dialogs = Array.prototype.slice.call(document.querySelectorAll(DIALOGS));
        var pages = Array.prototype.filter.call(document.querySelectorAll(PAGES), function (form) {
            return !form.closest(DIALOGS);
        });
        return dialogs.concat(pages).filter(isWrittenIn);
    }

    function frame(found) {
        return found.parentElement.querySelector("iframe");
    }

    /** The content of Jira's visual editor, if it stands there in sight. Null when it cannot be read. */
    function editor(found) {
        var shown = frame(found);
        try {
            return shown && shown.offsetParent ? shown.contentDocument.getElementById("tinymce") : null;
        } catch (refused) {
            return null;
        }
    }

    /** Whether Jira's visual editor stands in the place of the text, which then holds what was there before. */
    function isVisual(found) {
        return found.classList.contains("richeditor-cover") || Boolean(editor(found)) || (!found.offsetParent && Boolean(frame(found)));
    }

    /** What the form is for, as a query. Empty when it cannot be told. */
    function purpose(form) {
        var parts = [["projectId", "pid"], ["issueTypeId", "issuetype"], ["issueId", "id"], ["parentId", "parentIssueId"]].map(function (part) {
            var given = value(form, part[1]);
            return /^\d+$/.test(given) ? part[0] + "=" + given : "";
        });
        return parts.filter(Boolean).join("&");
    }

    /** The element before which something stands that is not to scroll with the fields. */
    function foot(form) {
        return form.querySelector(".aui-dialog2-footer") || form.querySelector(".buttons-container");
    }

    /** How much of the form is in sight, in pixels. */
    function height(form) {
        var content = form.querySelector(".aui-dialog2-content");
        return content ? content.clientHeight : window.innerHeight;
    }

    return {
        open: open,
        field: field,
        value: value,
        editor: editor,
        isVisual: isVisual,
        purpose: purpose,
        foot: foot,
        height: height
    };
});
