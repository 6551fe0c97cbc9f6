/** Elements of the page, made by text only: nothing that a person typed becomes markup. */
define("po-backlog-health/elements", [], function () {
    "use strict";

    function element(name, className, text) {
        var created = document.createElement(name);
        if (className) {
            created.className = className.split(" ").map(function (part) {
                return part.indexOf("aui-") === 0 || part === "select" || part === "text" ? part : "po-backlog-" + part;
            }).join(" ");
        }
        if (text !== undefined && text !== null) {
            created.textContent = text;
        }
        return created;
    }

    function append(parent, children) {
        children.forEach(function (child) {
            if (child) {
                parent.appendChild(child);
            }
        });
        return parent;
    }

    function button(label, className, act) {
        var created = element("button", className, label);
        created.type = "button";
        created.addEventListener("click", act);
        return created;
    }

    function link(label, path) {
        var created = element("a", "", label);
        created.href = AJS.contextPath() + path;
        return created;
    }

    /** Text for those who listen. */
    function spoken(text) {
        return element("span", "spoken", text);
    }

    function hidden(created) {
        created.setAttribute("aria-hidden", "true");
        return created;
    }

    return {element: element, append: append, button: button, link: link, spoken: spoken, hidden: hidden};
});
