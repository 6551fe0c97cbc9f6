/* The dashboard item 'Story quality by team', as Jira starts it: one object for each, with Jira's API for it. */
define("po/story-quality/item", ["po/story-quality/preferences", "po/story-quality/drawing", "po/story-quality/view", "po/story-quality/form"], function (preferences, drawing, View, Form) {
  "use strict";

  function Item(API) {
    this.API = API;
  }

  function root(context) {
    return context[0].querySelector(".po-story-quality");
  }

  Item.prototype.render = function (context, kept) {
    var API = this.API;
    var settings = preferences.read(kept);
    if (!settings.set) {
      root(context).replaceChildren(drawing.element("p", "", settings.newer
        ? AJS.I18n.getText("po.quality.otherVersion")
        : AJS.I18n.getText("po.quality.notSet")));
      API.once("afterRender", API.resize);
      return;
    }
    API.showLoadingBar();
    new View(root(context), settings, API.resize).load(false).then(API.hideLoadingBar);
  };

  Item.prototype.renderEdit = function (context, kept) {
    var API = this.API;
    var settings = preferences.read(kept);
    new Form(root(context), settings, {
      resize: API.resize,
      cancel: settings.set ? API.closeEdit : null,
      save: function (chosen) {
        API.showLoadingBar();
        API.savePreferences(preferences.write(chosen));
      }
    }).draw();
  };

  return Item;
});
