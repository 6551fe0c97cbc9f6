/** The button 'Export': the stories of the present filter and their trend, as tables to take along. */
define("po-backlog-health/export", ["po-backlog-health/address", "po-backlog-health/elements"], function (address, make) {
    "use strict";

    var TABLES = [
        ["stories.csv", AJS.I18n.getText("po.backlog.export.stories")],
        ["trend.csv", AJS.I18n.getText("po.backlog.export.trend")]
    ];

    /** The button with its two links; wish() tells what is shown when one is followed. */
    function menu(project, wish) {
        var box = make.element("div", "export");
        var list = make.element("ul", "export-list");
        var button = make.button(AJS.I18n.getText("po.backlog.export"), "aui-button export-button", function () {
            open(list.hidden);
        });

        function open(wanted) {
            list.hidden = !wanted;
            button.setAttribute("aria-expanded", String(wanted));
            if (wanted) {
                list.querySelector("a").focus();
            }
        }

        function item(table) {
            var path = "/rest/po/1.0/projects/" + encodeURIComponent(project) + "/backlog-health/" + table[0];
            var link = make.link(table[1], path);
            link.download = project + "-" + table[0];
            link.addEventListener("click", function () {
                var asked = Object.assign({}, wish(), {page: ""});
                var query = address.query(asked);
                link.href = AJS.contextPath() + path + (query ? "?" + query : "");
                open(false);
                button.focus();
            });
            return make.append(make.element("li", ""), [link]);
        }

        list.id = "po-backlog-export-list";
        list.hidden = true;
        button.setAttribute("aria-expanded", "false");
        button.setAttribute("aria-controls", list.id);
        make.append(list, TABLES.map(item));
        box.addEventListener("keydown", function (event) {
            if (event.key === "Escape" && !list.hidden) {
                event.stopPropagation();
                open(false);
                button.focus();
            }
        });
        box.addEventListener("focusout", function (event) {
            if (!list.hidden && !box.contains(event.relatedTarget)) {
                open(false);
            }
        });
        return make.append(box, [button, list]);
    }

    return {menu: menu};
});
