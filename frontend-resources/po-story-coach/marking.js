/** Marks words over Jira's rendered text without changing its elements. */
define("po-story-coach/marking", [], function () {
    "use strict";

    var NAME = "po-story-coach";

    // Spaces differ between raw and rendered text, and marks of emphasis are gone there.
    var LEFT_OUT = /[\s*_+{}]/;

    /** Jira shows the value of each field under the field's name. */
    function element(field) {
        return document.getElementById(field + "-val");
    }

    function compact(text) {
        return text.replace(/\u2026$/, "").split("").filter(function (character) {
            return !LEFT_OUT.test(character);
        }).join("");
    }

    /** All characters of an element that are compared, each with its node and offset. */
    function characters(root) {
        var walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        var found = {text: "", nodes: [], offsets: []};
        var pieces = [];
        while (walker.nextNode()) {
            var value = walker.currentNode.nodeValue;
            for (var i = 0; i < value.length; i += 1) {
                if (!LEFT_OUT.test(value.charAt(i))) {
                    pieces.push(value.charAt(i));
                    found.nodes.push(walker.currentNode);
                    found.offsets.push(i);
                }
            }
        }
        found.text = pieces.join("");
        return found;
    }

    /** The n-th occurrence, or the last one before it: rendered text may hold fewer than the raw one. */
    function position(text, words, occurrence) {
        var at = text.indexOf(words);
        var next = at;
        for (var i = 0; i < occurrence && next >= 0; i += 1) {
            next = text.indexOf(words, next + words.length);
            at = next >= 0 ? next : at;
        }
        return at;
    }

    function range(place) {
        var field = element(place.field);
        var words = compact(place.quote);
        if (!field || !words) {
            return null;
        }
        var rendered = characters(field);
        var at = position(rendered.text, words, place.occurrence);
        if (at < 0) {
            return null;
        }
        var last = at + words.length - 1;
        var marked = document.createRange();
        marked.setStart(rendered.nodes[at], rendered.offsets[at]);
        marked.setEnd(rendered.nodes[last], rendered.offsets[last] + 1);
        return marked;
    }

    function clear() {
        if (window.CSS && CSS.highlights) {
            CSS.highlights.delete(NAME);
        }
        document.removeEventListener("keydown", clearOnEscape);
    }

    function clearOnEscape(event) {
        if (event.key === "Escape") {
            clear();
        }
    }

    function scrollTo(marked) {
        var calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
        marked.startContainer.parentElement.scrollIntoView({block: "center", behavior: calm ? "auto" : "smooth"});
    }

    function scrollToField(place) {
        var field = element(place.field);
        if (field) {
            field.scrollIntoView({block: "center"});
        }
    }

    /** Marks these places until Esc and scrolls to the first. False when none of the words can be seen. */
    function mark(places) {
        var ranges = places.map(range).filter(Boolean);
        clear();
        if (!ranges.length) {
            scrollToField(places[0]);
            return false;
        }
        if (window.CSS && CSS.highlights && window.Highlight) {
            var highlight = new Highlight();
            ranges.forEach(function (marked) {
                highlight.add(marked);
            });
            CSS.highlights.set(NAME, highlight);
            document.addEventListener("keydown", clearOnEscape);
        }
        scrollTo(ranges[0]);
        return true;
    }

    /** Whether this page shows a field in which some of the words stand. */
    function shows(places) {
        return places.some(function (place) {
            return element(place.field);
        });
    }

    return {mark: mark, clear: clear, shows: shows};
});
