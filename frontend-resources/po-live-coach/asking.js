/** Asks about texts while they are written: after a pause, one request at a time, the same text once. */
define("po-live-coach/asking", [], function () {
    "use strict";

    var PAUSE = 600;
    var LONG_PAUSE = 2000;
    var LONG_TEXT = 50000;
    var MOST_FAILURES = 3;
    var REST = 30000;
    var MOST_KNOWN = 50;

    /**
     * @param send sends a text and promises the answer
     * @param told is called with the answer to the text that stands there now
     * @param resting is called with true when too many requests failed, and with false when one is answered again
     */
    function Asking(send, told, resting) {
        this.send = send;
        this.told = told;
        this.resting = resting;
        this.known = new Map();
        this.wanted = null;
        this.underWay = null;
        this.failures = 0;
        this.rests = false;
        this.timer = 0;
    }

    Asking.prototype.isAnswered = function () {
        return this.known.has(this.wanted);
    };

    /** This text stands there now. */
    Asking.prototype.about = function (text) {
        if (text === this.wanted) {
            return;
        }
        this.wanted = text;
        if (this.isAnswered()) {
            this.told(this.known.get(text));
        } else if (!this.rests) {
            this.wait(text.length > LONG_TEXT ? LONG_PAUSE : PAUSE);
        }
    };

    Asking.prototype.wait = function (time) {
        var asking = this;
        clearTimeout(this.timer);
        this.timer = setTimeout(function () {
            asking.timer = 0;
            asking.rests = false;
            asking.next();
        }, time);
    };

    Asking.prototype.next = function () {
        if (this.wanted === null || this.timer) {
            return;
        }
        if (this.isAnswered()) {
            this.told(this.known.get(this.wanted));
        } else if (!this.underWay) {
            this.ask(this.wanted);
        }
    };

    Asking.prototype.ask = function (text) {
        var asking = this;
        this.underWay = text;
        this.send(text).then(function (answer) {
            asking.underWay = null;
            asking.remember(text, answer);
            asking.next();
        }, function () {
            asking.underWay = null;
            asking.failed();
        });
    };

    Asking.prototype.remember = function (text, answer) {
        if (this.failures >= MOST_FAILURES) {
            this.resting(false);
        }
        this.failures = 0;
        if (this.known.size >= MOST_KNOWN) {
            this.known.delete(this.known.keys().next().value);
        }
        this.known.set(text, answer);
    };

    Asking.prototype.failed = function () {
        this.failures += 1;
        if (this.failures < MOST_FAILURES) {
            this.wait(LONG_PAUSE);
            return;
        }
        this.rests = true;
        this.resting(true);
        this.wait(REST);
    };

    /** Nothing is wanted any more. */
    Asking.prototype.stop = function () {
        this.wanted = null;
        if (!this.rests) {
            clearTimeout(this.timer);
            this.timer = 0;
        }
    };

    return Asking;
});
