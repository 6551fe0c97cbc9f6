/* What is configured of the gadget 'Story quality by team'. Jira keeps texts only; a version tells how they are to be read. */
define("po/story-quality/preferences", [], function () {
  "use strict";

  var VERSION = "1";
  var USUAL = {teams: [], stories: "open", rows: "10"};

  function teams(text) {
    try {
      var keys = JSON.parse(text || "[]");
      return Array.isArray(keys) ? keys.map(String) : [];
    } catch (unreadable) {
      return [];
    }
  }

  /* Settings of an unknown version are not guessed at: they count as not set. */
  function read(kept) {
    if (kept.isConfigured !== "true" || kept.version !== VERSION) {
      return Object.assign({set: false, newer: kept.isConfigured === "true"}, USUAL);
    }
    return {
      set: true,
      newer: false,
      teams: teams(kept.teams),
      stories: kept.stories || USUAL.stories,
      rows: kept.rows || USUAL.rows
    };
  }

  function write(settings) {
    return {
      isConfigured: "true",
      version: VERSION,
      teams: JSON.stringify(settings.teams),
      stories: settings.stories,
      rows: settings.rows
    };
  }

  return {read: read, write: write};
});
