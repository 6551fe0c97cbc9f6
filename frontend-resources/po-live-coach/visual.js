/**
 * Jira's visual editor over one field. Jira writes its text back when the form is sent or the editor is switched to Text, so
 * the words are read where they are written: once the writer has left the editor, never while they are being changed.
 */
define("po-live-coach/visual", ["po-live-coach/forms", "po-live-coach/reading"], function (forms, Reading) {
    "use strict";

    /**
     * @param field the text area behind the editor
     * @param told has changed(), called when there is something else to say, and left()
     */
    function Visual(field, told) {
        this.field = field;
        this.told = told;
        this.body = null;
        this.reading = null;
        this.inside = false;
        this.touched = false;
        this.stale = false;
    }

    /** Looks for the editor and reads it when it is new. False when there is none that can be read. */
    Visual.prototype.look = function () {
        var body = forms.editor(this.field);
        if (body && body !== this.body) {
            this.watch(body);
        } else if (!body) {
            this.body = null;
        }
        return this.isReadable();
    };

    // An editor that is still being filled looks empty.
    Visual.prototype.isReadable = function () {
        return Boolean(this.body) && (this.touched || Boolean(this.reading.text) || !this.field.value.trim());
    };

    Visual.prototype.watch = function (body) {
        var visual = this;
        var view = body.ownerDocument.defaultView;
        this.body = body;
        this.inside = body.ownerDocument.hasFocus();
        this.stale = false;
        this.reading = new Reading(body);
        view.addEventListener("focus", function () {
            visual.inside = true;
        });
        view.addEventListener("blur", function () {
            visual.leave(body);
        });
        new view.MutationObserver(function () {
            visual.change(body);
        }).observe(body, {childList: true, characterData: true, subtree: true});
    };

    Visual.prototype.change = function (body) {
        if (body !== this.body || this.stale) {
            return;
        }
        var reading = new Reading(body);
        var changed = reading.text !== this.reading.text;
        this.stale = this.inside && changed;
        this.touched = this.touched || this.stale;
        this.reading = this.stale ? this.reading : reading;
        if (changed) {
            this.told.changed();
        }
    };

    Visual.prototype.leave = function (body) {
        this.inside = false;
        if (body === this.body) {
            this.reading = new Reading(body);
            this.stale = false;
            this.told.changed();
            this.told.left(this.touched);
        }
    };

    /** The text when the writer left it last. */
    Visual.prototype.text = function () {
        return this.reading ? this.reading.text : "";
    };

    /** Selects the words and goes there; null stands for the end. False when the words cannot be shown. */
    Visual.prototype.select = function (words) {
        var range = words ? this.reading.range(words[0], words[1]) : this.end();
        if (!range || !this.body.contains(range.commonAncestorContainer)) {
            return false;
        }
        var view = this.body.ownerDocument.defaultView;
        var element = range.startContainer.nodeType === Node.TEXT_NODE ? range.startContainer.parentElement : range.startContainer;
        view.focus();
        view.getSelection().removeAllRanges();
        view.getSelection().addRange(range);
        element.scrollIntoView({block: "nearest"});
        return true;
    };

    Visual.prototype.end = function () {
        var range = this.body.ownerDocument.createRange();
        range.selectNodeContents(this.body);
        range.collapse(false);
        return range;
    };

    return Visual;
});
