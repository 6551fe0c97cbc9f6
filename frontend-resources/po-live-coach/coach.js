/** Looks at one form while somebody writes a story in it. It never stands between the writer and saving. */
define("po-live-coach/coach", [
    "po-live-coach/forms",
    "po-live-coach/asking",
    "po-live-coach/strip",
    "po-live-coach/visual"
], function (forms, Asking, Strip, Visual) {
    "use strict";

    var BASE = "/rest/po/1.0/";
    var CALM = 2000;
    var PATIENCE = 10000;
    var FEWEST_WORDS = 3;
    var TEXTS = ["summary", "description", "criteria"];
    var purposes = {};

    function request(path, options) {
        var limit = new AbortController();
        var timer = setTimeout(function () {
            limit.abort();
        }, PATIENCE);
        var all = Object.assign({credentials: "same-origin", signal: limit.signal}, options);
        return fetch(AJS.contextPath() + BASE + path, all).then(function (response) {
            if (!response.ok) {
                throw new Error(String(response.status));
            }
            return response.json();
        }).finally(function () {
            clearTimeout(timer);
        });
    }

    function check(body) {
        return request("story-checks", {
            method: "POST",
            headers: {"Content-Type": "application/json"},
            body: body
        });
    }

    /** What the server says of such a form, asked once for each page. */
    function told(purpose) {
        if (!purposes[purpose]) {
            purposes[purpose] = request("story-form?" + purpose);
            purposes[purpose].catch(function () {
                delete purposes[purpose];
            });
        }
        return purposes[purpose];
    }

    function Coach(form) {
        var coach = this;
        this.form = form;
        this.purpose = null;
        this.about = null;
        this.answer = null;
        this.shown = {};
        this.touched = false;
        this.calm = false;
        this.owesWord = false;
        this.saidLast = "";
        this.headlineAt = 0;
        this.visuals = new WeakMap();
        this.strip = new Strip(function () {
            return forms.height(form);
        }, function (found) {
            coach.select(found);
        });
        this.asking = new Asking(check, function (answer) {
            coach.told(answer);
        }, function (rests) {
            coach.rests(rests);
        });
        this.clear();
        this.listen();
        this.look();
    }

    Coach.prototype.listen = function () {
        var coach = this;
        this.form.addEventListener("input", function (event) {
            coach.written(event.target);
        });
        // Also when the editor has changed its mode.
        ["change", "focusin"].forEach(function (event) {
            coach.form.addEventListener(event, function () {
                coach.read();
            });
        });
        this.form.addEventListener("focusout", function (event) {
            if (coach.isText(event.target)) {
                coach.left();
            }
        });
        // Before Jira hears of it: Esc closes the list, not the dialog.
        this.form.addEventListener("keydown", function (event) {
            if (event.key === "Escape" && coach.strip.close()) {
                event.stopPropagation();
                event.preventDefault();
            }
        });
    };

    /** Looks what the form is for and stays only where stories are checked. Called again when Jira has changed the fields. */
    Coach.prototype.look = function () {
        var coach = this;
        var purpose = forms.purpose(this.form);
        if (purpose !== this.purpose) {
            this.purpose = purpose;
            this.about = null;
            this.stay(true);
            told(purpose).then(function (about) {
                if (coach.purpose === purpose) {
                    coach.about = about;
                    coach.stay(about.checked);
                    coach.read();
                }
            }, function () {
                coach.stay(false);
            });
        } else if (this.about) {
            this.stay(this.about.checked);
            this.read();
        }
    };

    Coach.prototype.stay = function (stays) {
        var foot = forms.foot(this.form);
        if (!stays || !foot) {
            this.strip.element.remove();
            this.asking.stop();
        } else if (this.strip.element.nextElementSibling !== foot) {
            foot.before(this.strip.element);
            this.strip.open(this.strip.isOpen());
        }
    };

    Coach.prototype.isThere = function () {
        return this.strip.element.isConnected;
    };

    Coach.prototype.text = function (name) {
        return forms.value(this.form, name);
    };

    /** The field of Jira that holds such a text; criteria stand in one of their own where settings say so. */
    Coach.prototype.field = function (text) {
        var name = text === "criteria" ? this.about && this.about.criteriaField : text;
        return name ? forms.field(this.form, name) : null;
    };

    Coach.prototype.isText = function (field) {
        return TEXTS.some(function (text) {
            return this.field(text) === field;
        }, this);
    };

    /** The visual editor that stands in the place of such a text, null when the text itself is there. */
    Coach.prototype.visual = function (text) {
        var field = this.field(text);
        if (!field || !forms.isVisual(field)) {
            return null;
        }
        if (!this.visuals.has(field)) {
            this.visuals.set(field, new Visual(field, this.ofVisual()));
        }
        return this.visuals.get(field);
    };

    Coach.prototype.ofVisual = function () {
        var coach = this;
        return {
            changed: function () {
                coach.read();
            },
            left: function (touched) {
                coach.touched = coach.touched || touched;
                coach.left();
            }
        };
    };

    /** A text as it stands. Null when the form does not ask for it: then the issue may tell. */
    Coach.prototype.words = function (text) {
        var visual = this.visual(text);
        var field = this.field(text);
        return visual ? visual.text() : field ? field.value : null;
    };

    Coach.prototype.hasWords = function () {
        return ((this.words("summary") || "") + " " + (this.words("description") || "")).trim().split(/\s+/).length >= FEWEST_WORDS;
    };

    /** The epic that the form names, empty when it names none; else what is known of the form. */
    Coach.prototype.parentKey = function () {
        var epic = this.about.epicField ? forms.field(this.form, this.about.epicField) : null;
        var key = epic ? /[A-Z][A-Z0-9_]*-[0-9]+/.exec(epic.value) : null;
        return key ? key[0] : epic ? "" : this.about.parentKey;
    };

    Coach.prototype.body = function () {
        var points = this.about.pointsField ? parseFloat(this.text(this.about.pointsField).replace(",", ".")) : NaN;
        return JSON.stringify({
            summary: this.words("summary"),
            description: this.words("description"),
            issueType: this.about.issueType,
            projectKey: this.about.projectKey,
            issueKey: this.about.issueKey,
            parentKey: this.parentKey(),
            points: points >= 0 ? points : null,
            criteria: this.words("criteria")
        });
    };

    /** Why nothing true can be said yet, empty when it can. */
    Coach.prototype.waits = function () {
        var visuals = TEXTS.map(this.visual, this).filter(Boolean);
        var unread = visuals.filter(function (visual) {
            return !visual.look();
        });
        var stale = visuals.some(function (visual) {
            return visual.stale;
        });
        if (unread.length) {
            return AJS.I18n.getText("po.live.visual");
        }
        return stale ? AJS.I18n.getText("po.live.later") : "";
    };

    /** Reads the form and asks, if there is something new to ask. */
    Coach.prototype.read = function () {
        if (!this.about || !this.about.checked || !this.isThere()) {
            return;
        }
        var waits = this.waits();
        if (waits) {
            this.asking.stop();
            this.say(waits);
        } else if (this.hasWords()) {
            this.asking.about(this.body());
        } else {
            this.asking.stop();
            this.clear();
        }
    };

    /** Before the first words. */
    Coach.prototype.clear = function () {
        this.say(AJS.I18n.getText("po.live.start"));
        this.strip.showVoice({});
    };

    /** One sentence instead of an answer. */
    Coach.prototype.say = function (sentence) {
        clearTimeout(this.headlining);
        this.answer = null;
        this.shown = {};
        this.calm = false;
        this.headlineAt = 0;
        this.strip.showLetters({});
        this.strip.showNothing(sentence);
        this.strip.showHeadline(sentence);
    };

    Coach.prototype.written = function (field) {
        var coach = this;
        if (this.isText(field)) {
            this.touched = true;
            this.calm = false;
            clearTimeout(this.calming);
            this.calming = setTimeout(function () {
                coach.calmed();
            }, CALM);
        }
        this.read();
    };

    Coach.prototype.calmed = function () {
        this.calm = true;
        this.showLetters();
    };

    /** Something is said on leaving a text, once, and as soon as the answer to it is there. */
    Coach.prototype.left = function () {
        if (this.touched) {
            this.calmed();
            this.owesWord = true;
            this.speak();
        }
    };

    Coach.prototype.speak = function () {
        var words = this.answer
            ? AJS.I18n.getText("po.live.status", this.answer.findings.length, this.answer.headline)
            : "";
        if (this.owesWord && words && this.asking.isAnswered()) {
            this.owesWord = false;
            if (words !== this.saidLast) {
                this.saidLast = words;
                this.strip.say(words);
            }
        }
    };

    Coach.prototype.told = function (answer) {
        this.answer = answer;
        this.showLetters();
        this.strip.showVoice(answer.voice);
        this.strip.showFindings(answer.findings, answer.headline);
        this.showHeadline();
        this.speak();
    };

    /** What is met shows at once; what is missed only to a writer who pauses, and never before the first word. */
    Coach.prototype.showLetters = function () {
        var coach = this;
        if (!this.answer) {
            return;
        }
        Object.keys(this.answer.letters).forEach(function (letter) {
            var verdict = coach.answer.letters[letter];
            var mayShow = verdict !== "missed" || coach.calm || coach.shown[letter] === "missed";
            coach.shown[letter] = mayShow ? verdict : "not_applicable";
        });
        this.strip.showLetters(this.shown);
    };

    /** Changes at most every two seconds, so that it can be read. */
    Coach.prototype.showHeadline = function () {
        var coach = this;
        var wait = this.headlineAt + CALM - Date.now();
        clearTimeout(this.headlining);
        if (wait > 0) {
            this.headlining = setTimeout(function () {
                coach.showHeadline();
            }, wait);
        } else if (this.answer) {
            this.headlineAt = Date.now();
            this.strip.showHeadline(this.answer.headline);
        }
    };

    Coach.prototype.rests = function (rests) {
        if (rests) {
            this.say(AJS.I18n.getText("po.live.pausing"));
        }
    };

    /** The words of a finding, in the field as it stands now. */
    function range(text, place) {
        var words = place.quote.replace(/\u2026$/, "");
        if (text.substring(place.start, place.end).indexOf(words) === 0) {
            return [place.start, place.end];
        }
        var at = text.indexOf(words);
        return at < 0 ? null : [at, at + words.length];
    }

    Coach.prototype.hint = function (sentence) {
        this.strip.say(sentence);
        this.strip.showHeadline(sentence);
    };

    /** Goes to the words, one place after the other, or to where they are to be written. */
    Coach.prototype.select = function (found) {
        var turn = found.turn || 0;
        var place = found.places[turn % found.places.length];
        var text = this.field(place ? place.field : "description") ? (place ? place.field : "description") : "summary";
        var selected = place ? range(this.words(text) || "", place) : null;
        if (place && !selected) {
            this.hint(AJS.I18n.getText("po.live.gone"));
        } else if (this.shows(text, selected)) {
            found.turn = turn + 1;
        } else {
            this.hint(AJS.I18n.getText("po.live.switch"));
        }
    };

    /** Shows these words, or the end of the text when there are none. False when they are out of sight. */
    Coach.prototype.shows = function (text, words) {
        var visual = this.visual(text);
        var field = this.field(text);
        if (visual) {
            return visual.select(words);
        }
        if (!field || !field.offsetParent) {
            return false;
        }
        var end = field.value.length;
        field.focus({preventScroll: true});
        field.setSelectionRange(words ? words[0] : end, words ? words[1] : end);
        field.scrollIntoView({block: "start"});
        return true;
    };

    return Coach;
});
