/* Asks the app's REST API. A refusal or failure comes back as what it is: a kind, a sentence and an id. */
define("po/story-quality/asking", ["wrm/context-path"], function (contextPath) {
  "use strict";

  var SIGNED_OUT = 401;
  var TOO_MUCH = 422;

  function query(parameters) {
    var search = new URLSearchParams();
    Object.keys(parameters).forEach(function (name) {
      [].concat(parameters[name]).forEach(function (value) {
        search.append(name, value);
      });
    });
    return search.toString();
  }

  function kind(status) {
    return status === SIGNED_OUT ? "signedOut" : status === TOO_MUCH ? "tooMuch" : "failed";
  }

  function refusal(response) {
    return response.json().catch(function () {
      return {};
    }).then(function (answer) {
      var first = (answer.errors || [])[0] || {};
      throw {kind: kind(response.status), reason: first.reason || "", id: answer.id || ""};
    });
  }

  function get(path, parameters, signal) {
    var url = contextPath() + "/rest/po/1.0/" + path + "?" + query(parameters);
    var options = {credentials: "same-origin", headers: {Accept: "application/json"}, signal: signal};
    return fetch(url, options).then(
      function (response) {
        return response.ok ? response.json() : refusal(response);
      },
      function (lost) {
        throw {kind: lost.name === "AbortError" ? "cancelled" : "failed", reason: "", id: ""};
      }
    );
  }

  return {get: get};
});
