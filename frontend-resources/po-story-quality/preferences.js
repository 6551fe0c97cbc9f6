/* What is configured of the gadget 'Story quality by team'. Jira keeps texts only; a version tells how they are to be read. */
define("po/story-quality/preferences", [], function () {
  "use strict";

  var VERSION = "2";
  var BEFORE_COMPARING = "1";
  var USUAL = {teams: [], stories: "open", rows: "10", compare: "previous-sprint"};

  function teams(text) {
    try {
      var keys = JSON.parse(text || "[]");
      return Array.isArray(keys) ? keys.map(String) : [];
    } catch (unreadable) {
      return [];
    }
  }

  /* What was set before there was anything to compare with goes on without. */
  function comparison(kept) {
    return kept.version === BEFORE_COMPARING ? "nothing" : kept.compare || USUAL.compare;
  }

  /* Settings of an unknown version are not guessed at: they count as not set. */
  function read(kept) {
    if (kept.isConfigured !== "true" || [BEFORE_COMPARING, VERSION].indexOf(kept.version) < 0) {
      return Object.assign({set: false, newer: kept.isConfigured === "true"}, USUAL);
    }
    return {
      set: true,
      newer: false,
      teams: teams(kept.teams),
      stories: kept.stories || USUAL.stories,
      rows: kept.rows || USUAL.rows,
      compare: comparison(kept)
    };
  }

  function write(settings) {
    return {
      isConfigured: "true",
      version: VERSION,
      teams: JSON.stringify(settings.teams),
      stories: settings.stories,
      rows: settings.rows,
      compare: settings.compare
    };
  }

  return {read: read, write: write};
});
