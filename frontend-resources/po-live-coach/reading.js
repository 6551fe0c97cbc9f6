/** Reads the content of Jira's visual editor as wiki markup, and knows where in it each word stands. */
define("po-live-coach/reading", [], function () {
    "use strict";

    var HEADING = /^H([1-6])$/;
    var LISTS = {UL: "*", OL: "#"};
    var BLOCKS = ["P", "DIV", "BLOCKQUOTE", "SECTION", "ARTICLE", "DL", "DT", "DD"];
    var LEFT_OUT = ["SCRIPT", "STYLE", "TEMPLATE"];
    var BETWEEN_BLOCKS = ["BODY", "UL", "OL", "TABLE", "TBODY", "THEAD", "TFOOT", "TR"];

    // The editor puts them where the caret may stand; they are no part of the words.
    var CARET_HOLDERS = /[\uFEFF\u200B]+/;

    function Reading(body) {
        this.text = "";
        this.pieces = [];
        this.children(body, "");
        this.text = this.text.replace(/\s+$/, "");
    }

    Reading.prototype.children = function (parent, list) {
        Array.prototype.forEach.call(parent.childNodes, function (node) {
            this.node(node, list);
        }, this);
    };

    Reading.prototype.node = function (node, list) {
        if (node.nodeType === Node.TEXT_NODE) {
            this.words(node);
        } else if (node.nodeType === Node.ELEMENT_NODE && !isLeftOut(node)) {
            this.element(node, list);
        }
    };

    // What the editor adds for itself. A break at the end keeps a line open and breaks nothing.
    function isLeftOut(element) {
        return LEFT_OUT.indexOf(element.tagName) >= 0 ||
            element.getAttribute("data-mce-bogus") === "all" ||
            element.getAttribute("data-mce-type") === "bookmark";
    }

    Reading.prototype.element = function (element, list) {
        var name = element.tagName;
        if (name === "BR") {
            this.text += element.nextSibling ? "\n" : "";
        } else if (LISTS[name]) {
            this.list(element, list + LISTS[name]);
        } else if (name === "LI") {
            this.item(element, list || "*");
        } else if (name === "TR") {
            this.row(element);
        } else if (name === "PRE") {
            this.literally(element);
        } else if (HEADING.test(name)) {
            this.paragraph(element, "h" + HEADING.exec(name)[1] + ". ", "", list);
        } else if (BLOCKS.indexOf(name) >= 0) {
            this.block(element, list);
        } else {
            this.children(element, list);
        }
    };

    Reading.prototype.startLine = function () {
        if (this.text && !this.text.endsWith("\n")) {
            this.text += "\n";
        }
    };

    Reading.prototype.startParagraph = function () {
        this.startLine();
        if (this.text && !this.text.endsWith("\n\n")) {
            this.text += "\n";
        }
    };

    Reading.prototype.paragraph = function (element, before, after, list) {
        this.startParagraph();
        this.text += before;
        this.children(element, list);
        this.text += after;
        this.startParagraph();
    };

    /** A paragraph; inside an item it goes on in the line of the item. A line all in bold is often a heading. */
    Reading.prototype.block = function (element, list) {
        var only = element.children.length === 1 ? element.firstElementChild : null;
        var bold = only && /^(STRONG|B)$/.test(only.tagName) && only.textContent.trim() === element.textContent.trim();
        if (list) {
            this.children(element, list);
            this.startLine();
        } else {
            this.paragraph(element, bold ? "*" : "", bold ? "*" : "", list);
        }
    };

    Reading.prototype.list = function (element, list) {
        if (list.length === 1) {
            this.startParagraph();
        }
        this.children(element, list);
        if (list.length === 1) {
            this.startParagraph();
        }
    };

    Reading.prototype.item = function (element, list) {
        this.startLine();
        this.text += list + " ";
        this.children(element, list);
        this.startLine();
    };

    Reading.prototype.row = function (element) {
        this.startLine();
        Array.prototype.forEach.call(element.children, function (cell) {
            this.text += cell.tagName === "TH" ? "||" : "|";
            this.children(cell, "-");
            this.text = this.text.replace(/\n+$/, "");
        }, this);
        this.text += "|\n";
    };

    Reading.prototype.literally = function (element) {
        this.startParagraph();
        this.text += "{noformat}\n";
        this.children(element, "");
        this.startLine();
        this.text += "{noformat}\n\n";
    };

    Reading.prototype.words = function (node) {
        var literal = Boolean(node.parentElement.closest("pre"));
        var from = 0;
        if (!literal && BETWEEN_BLOCKS.indexOf(node.parentElement.tagName) >= 0 && !node.nodeValue.trim()) {
            return;
        }
        node.nodeValue.split(CARET_HOLDERS).forEach(function (words) {
            var at = node.nodeValue.indexOf(words, from);
            if (words) {
                this.pieces.push({at: this.text.length, node: node, from: at, length: words.length});
                this.text += literal ? words : words.replace(/\s/g, " ");
            }
            from = at + words.length;
        }, this);
    };

    /** The words from one place of the text to another, as a range of the editor's content. Null for marks of layout. */
    Reading.prototype.range = function (start, end) {
        var first = this.pieces.find(function (piece) {
            return piece.at + piece.length > start;
        });
        var last = this.pieces.filter(function (piece) {
            return piece.at < end;
        }).pop();
        if (!first || !last || first.at >= end) {
            return null;
        }
        var range = first.node.ownerDocument.createRange();
        range.setStart(first.node, first.from + Math.max(0, start - first.at));
        range.setEnd(last.node, last.from + Math.min(last.length, end - last.at));
        return range;
    };

    return Reading;
});
