/** What is wanted of a backlog, in the address of the page: so Back works, and a view can be sent to others. */
define("po-backlog-health/address", [], function () {
    "use strict";

    var NAMES = ["letter", "check", "team", "sprint", "issueType", "workType", "text", "sort", "page"];

    function parameters() {
        return new URLSearchParams(window.location.search);
    }

    /** The wish that the address names. */
    function read() {
        var there = parameters();
        var wish = {};
        NAMES.forEach(function (name) {
            if (there.get(name)) {
                wish[name] = there.get(name);
            }
        });
        return wish;
    }

    function query(wish, start) {
        var parts = start || new URLSearchParams();
        NAMES.forEach(function (name) {
            parts.delete(name);
            if (wish[name]) {
                parts.set(name, wish[name]);
            }
        });
        return parts.toString();
    }

    /** Puts the wish into the address, as a step that Back undoes. */
    function write(wish) {
        window.history.pushState(null, "", window.location.pathname + "?" + query(wish, parameters()));
    }

    /** The wish with one thing changed, on its first page. */
    function changed(wish, name, value) {
        var other = {};
        NAMES.forEach(function (known) {
            if (wish[known] && known !== "page") {
                other[known] = wish[known];
            }
        });
        if (value) {
            other[name] = value;
        } else {
            delete other[name];
        }
        return other;
    }

    /** Whether something else than order and page is wanted. */
    function isFiltered(wish) {
        return NAMES.some(function (name) {
            return name !== "sort" && name !== "page" && Boolean(wish[name]);
        });
    }

    return {read: read, write: write, query: query, changed: changed, isFiltered: isFiltered};
});
