// Runs the items of a dashboard as Jira does: the AMD module named by the app makes one object per item with an API of its own,
// which draws into its element with render or renderEdit. The API has what public sources show, and no more.
(function () {
  "use strict";
  var $ = window.jQuery;
  var dashboard = document.getElementById("dashboard-content");
  var editable = dashboard.dataset.editable === "true";
  var contextPath = AJS.contextPath();

  function onlyTexts(preferences) {
    Object.keys(preferences).forEach(function (name) {
      if (typeof preferences[name] !== "string") {
        throw new TypeError("The preference " + name + " is no text; Jira keeps texts only.");
      }
    });
  }

  function Item(element) {
    this.element = element;
    this.window = element.querySelector(".dashboard-item-window");
    this.content = element.querySelector(".dashboard-item-content");
    this.viewHtml = this.content.innerHTML;
    this.preferences = JSON.parse(element.dataset.preferences);
  }

  Item.prototype.api = function (afterRender) {
    var item = this;
    return {
      once: function (event, callback) {
        if (event !== "afterRender") { throw new Error("There is no event " + event); }
        afterRender.push(callback);
      },
      resize: function () { item.resize(); },
      showLoadingBar: function () { item.loading(true); },
      hideLoadingBar: function () { item.loading(false); },
      savePreferences: function (preferences) { item.save(preferences); },
      closeEdit: function () { item.draw(false); }
    };
  };

  // Until a script asks for another height, the item keeps the one that it had when it was drawn.
  Item.prototype.resize = function () {
    this.window.style.height = "auto";
    this.window.style.height = this.content.offsetHeight + "px";
  };

  Item.prototype.loading = function (busy) {
    this.element.querySelector(".dashboard-item-loading").hidden = !busy;
    this.content.setAttribute("aria-busy", String(busy));
  };

  Item.prototype.fail = function (text) {
    var message = this.element.querySelector(".dashboard-item-error");
    message.textContent = text;
    message.hidden = !text;
  };

  Item.prototype.start = function () {
    var unset = this.element.dataset.configurable === "true" && this.preferences.isConfigured !== "true";
    this.draw(unset && editable);
  };

  Item.prototype.draw = function (editing) {
    var item = this;
    var name = item.element.dataset.amdModule;
    item.fail("");
    item.loading(false);
    item.content.innerHTML = item.viewHtml;
    try {
      require([name], function (Drawn) { item.drawWith(Drawn, editing); });
    } catch (error) {
      item.failed(error);
    }
  };

  Item.prototype.drawWith = function (Drawn, editing) {
    var afterRender = [];
    try {
      var drawn = new Drawn(this.api(afterRender), {});
      drawn[editing ? "renderEdit" : "render"]($(this.content), Object.assign({}, this.preferences));
      this.resize();
      afterRender.splice(0).forEach(function (callback) { callback(); });
    } catch (error) {
      this.failed(error);
    }
  };

  Item.prototype.failed = function (error) {
    this.loading(false);
    this.fail(dashboard.dataset.scriptFailed);
    window.setTimeout(function () { throw error; });
  };

  Item.prototype.save = function (preferences) {
    var item = this;
    onlyTexts(preferences);
    var url = contextPath + "/sandbox/dashboard/" + dashboard.dataset.dashboardId + "/items/" + item.element.dataset.itemId + "/preferences";
    var headers = { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" };
    fetch(url, { method: "POST", credentials: "same-origin", redirect: "error", headers: headers, body: JSON.stringify(preferences) })
      .then(function (response) {
        if (!response.ok) { throw new Error("Saving answered " + response.status); }
        return response.json();
      })
      .then(
        function (saved) {
          item.preferences = saved;
          item.draw(false);
        },
        function () {
          item.loading(false);
          item.fail(dashboard.dataset.saveFailed);
        }
      );
  };

  function closeMenu(menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }

  var items = Array.prototype.map.call(dashboard.querySelectorAll("[data-state=live]"), function (element) {
    var item = new Item(element);
    var configure = element.querySelector(".dashboard-item-configure");
    if (configure) {
      configure.addEventListener("click", function () {
        closeMenu(configure.closest("details"));
        item.draw(true);
      });
    }
    return item;
  });

  dashboard.querySelectorAll(".dashboard-item-menu").forEach(function (menu) {
    menu.addEventListener("keydown", function (event) {
      if (event.key === "Escape") { closeMenu(menu); }
    });
  });
  document.addEventListener("click", function (event) {
    dashboard.querySelectorAll(".dashboard-item-menu[open]").forEach(function (menu) {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
  });

  var add = document.getElementById("add-gadget");
  if (add) {
    add.addEventListener("click", function () { AJS.dialog2("#gadget-dialog").show(); });
    document.getElementById("gadget-dialog-close").addEventListener("click", function () {
      AJS.dialog2("#gadget-dialog").hide();
      add.focus();
    });
  }

  window.addEventListener("resize", function () { items.forEach(function (item) { item.resize(); }); });
  $(function () { items.forEach(function (item) { item.start(); }); });
})();
