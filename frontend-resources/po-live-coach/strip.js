/** The strip in the foot of a form: letters, the next thing to do, what was understood, and a list of findings on demand. */
define("po-live-coach/strip", [], function () {
    "use strict";

    var LETTERS = ["I", "N", "V", "E", "S", "T"];
    var GLYPHS = {met: "\u2713", missed: "!", not_applicable: "?"};
    var OPEN = "po-live-coach.open";
    var SHARE_OF_FORM = 0.45;
    var ids = 0;

    function element(name, className, text) {
        var created = document.createElement(name);
        created.className = "po-live-coach-" + className;
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

    function nextId() {
        ids += 1;
        return "po-live-coach-" + ids;
    }

    function remembersOpen() {
        try {
            return window.localStorage.getItem(OPEN) === "true";
        } catch (refused) {
            return false;
        }
    }

    function rememberOpen(open) {
        try {
            window.localStorage.setItem(OPEN, String(open));
        } catch (refused) {
            // Without storage the list is closed next time.
        }
    }

    /**
     * @param heightOfForm tells how much of the form is in sight
     * @param select is called with the finding whose words the writer wants to see
     */
    function Strip(heightOfForm, select) {
        this.heightOfForm = heightOfForm;
        this.select = select;
        this.letters = element("span", "letters");
        this.headline = element("span", "headline");
        this.count = element("span", "count");
        this.voice = element("p", "voice");
        this.list = element("div", "list");
        this.status = element("p", "status");
        this.bar = this.drawBar();
        this.element = this.draw();
        this.open(remembersOpen());
    }

    Strip.prototype.drawBar = function () {
        var strip = this;
        var bar = element("button", "bar");
        var arrow = element("span", "arrow");
        bar.type = "button";
        this.letters.setAttribute("aria-hidden", "true");
        arrow.setAttribute("aria-hidden", "true");
        this.list.id = nextId();
        bar.setAttribute("aria-controls", this.list.id);
        bar.addEventListener("click", function () {
            var opens = strip.list.hidden;
            strip.open(opens);
            rememberOpen(opens);
            if (opens) {
                strip.walk(0);
            }
        });
        return append(bar, [this.letters, this.headline, this.count, arrow]);
    };

    Strip.prototype.draw = function () {
        var strip = this;
        var section = document.createElement("section");
        section.className = "po-live-coach";
        section.setAttribute("aria-label", AJS.I18n.getText("po.coach.title"));
        this.status.setAttribute("role", "status");
        section.addEventListener("keydown", function (event) {
            strip.pressed(event);
        });
        return append(section, [this.bar, this.voice, this.list, this.status]);
    };

    Strip.prototype.isOpen = function () {
        return !this.list.hidden;
    };

    Strip.prototype.open = function (opens) {
        this.list.hidden = !opens;
        this.list.style.maxHeight = Math.round(this.heightOfForm() * SHARE_OF_FORM) + "px";
        this.bar.setAttribute("aria-expanded", String(opens));
    };

    /** Closes the list. False when there was none to close. */
    Strip.prototype.close = function () {
        var inside = this.list.contains(document.activeElement);
        if (!this.isOpen()) {
            return false;
        }
        this.open(false);
        rememberOpen(false);
        if (inside) {
            this.bar.focus();
        }
        return true;
    };

    Strip.prototype.stops = function () {
        return Array.prototype.slice.call(this.list.querySelectorAll("button"));
    };

    Strip.prototype.walk = function (to) {
        var stops = this.stops();
        if (stops.length) {
            stops[Math.max(0, Math.min(stops.length - 1, to))].focus();
        }
    };

    Strip.prototype.pressed = function (event) {
        var step = {ArrowDown: 1, ArrowUp: -1}[event.key];
        if (step && this.isOpen()) {
            event.preventDefault();
            event.stopPropagation();
            this.walk(this.stops().indexOf(document.activeElement) + step);
        }
    };

    /** The verdicts as the writer is to see them now, by letter. */
    Strip.prototype.showLetters = function (verdicts) {
        var drawn = LETTERS.map(function (letter) {
            var verdict = verdicts[letter] || "not_applicable";
            var glyph = element("span", "glyph", GLYPHS[verdict]);
            return append(element("span", "letter po-live-coach-" + verdict), [element("span", "symbol", letter), glyph]);
        });
        this.letters.replaceChildren.apply(this.letters, drawn);
    };

    Strip.prototype.showHeadline = function (text) {
        this.headline.textContent = text;
        this.headline.title = text;
    };

    function part(label, words) {
        var shown = words ? element("span", "words", words) : element("span", "slot", AJS.I18n.getText("po.live.missing"));
        return append(element("span", "part"), [element("span", "label", label + " "), shown]);
    }

    /** What was understood, in the writer's words. */
    Strip.prototype.showVoice = function (voice) {
        this.voice.replaceChildren(
            part(AJS.I18n.getText("po.live.role"), voice.role),
            part(AJS.I18n.getText("po.live.activity"), voice.activity),
            part(AJS.I18n.getText("po.live.benefit"), voice.benefit)
        );
    };

    Strip.prototype.finding = function (found) {
        var strip = this;
        var item = element("li", "finding");
        var text = element("div", "text");
        var title = append(element("p", "title"), [element("span", "symbol", found.sign), element("span", "", found.title)]);
        var label = found.places.length ? AJS.I18n.getText("po.live.select") : AJS.I18n.getText("po.live.write");
        var button = element("button", "select", label);
        text.id = nextId();
        button.type = "button";
        button.tabIndex = -1;
        button.setAttribute("aria-describedby", text.id);
        button.addEventListener("click", function () {
            strip.select(found);
        });
        append(text, [title, found.quote ? element("q", "quote", found.quote) : null, element("p", "mend", found.mend)]);
        return append(item, [text, button]);
    };

    Strip.prototype.showFindings = function (findings, otherwise) {
        var items = element("ul", "findings");
        items.setAttribute("aria-label", AJS.I18n.getText("po.coach.findings"));
        append(items, findings.map(this.finding, this));
        this.count.textContent = AJS.I18n.getText("po.live.findings", findings.length);
        this.list.replaceChildren(findings.length ? items : element("p", "nothing", otherwise));
    };

    /** Nothing was judged. */
    Strip.prototype.showNothing = function (sentence) {
        this.count.textContent = "";
        this.voice.replaceChildren();
        this.list.replaceChildren(element("p", "nothing", sentence));
    };

    /** Says something to a screen reader. */
    Strip.prototype.say = function (text) {
        this.status.textContent = text;
    };

    return Strip;
});
