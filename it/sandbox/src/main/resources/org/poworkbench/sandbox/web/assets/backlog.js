// Plans on the backlog page, by dragging, by menu and by keyboard. Everything goes through Jira Software's REST API; after
// each change the lists are drawn anew by the server, and the focus goes back to the issue.
(function () {
  "use strict";
  var AJS = window.AJS;
  var AGILE = AJS.contextPath() + "/rest/agile/1.0/";
  var MOST = 50;

  function lists() { return Array.from(document.querySelectorAll(".sandbox-backlog-list")); }
  function rowsOf(list) { return Array.from(list.querySelectorAll(".sandbox-backlog-issue")); }
  function rowOf(key) { return document.querySelector('.sandbox-backlog-issue[data-issue-key="' + CSS.escape(key) + '"]'); }
  function keyOf(row) { return row.dataset.issueKey; }
  function text(name) { return document.getElementById("backlog").dataset[name]; }

  function fill(pattern) {
    var values = Array.prototype.slice.call(arguments, 1);
    return pattern.replace(/\{(\d)\}/g, function (all, index) { return values[index]; });
  }

  // Resolves to nothing, or fails with the words of the server and the errors by field.
  function call(method, path, body) {
    return fetch(AGILE + path, {
      method: method, credentials: "same-origin", headers: { "Content-Type": "application/json" }, body: body ? JSON.stringify(body) : undefined
    }).then(function (response) {
      if (response.ok) { return undefined; }
      return response.json().catch(function () { return {}; }).then(function (answer) {
        var failure = new Error((answer.errorMessages || []).concat(Object.values(answer.errors || {})).join(" ") || String(response.status));
        failure.fields = answer.errors || {};
        throw failure;
      });
    });
  }

  function say(words) { document.getElementById("backlog-status").textContent = words; }

  function showError(failure) {
    var message = document.getElementById("backlog-error");
    message.textContent = failure.message + " " + text("textFailed");
    message.hidden = false;
    message.focus();
  }

  function redraw() {
    return fetch(location.href, { credentials: "same-origin" })
      .then(function (response) { return response.text(); })
      .then(function (html) {
        var fresh = new DOMParser().parseFromString(html, "text/html");
        ["backlog", "complete-next", "create-sprint"].forEach(function (id) {
          var old = document.getElementById(id);
          var now = fresh.getElementById(id);
          if (old && now) { old.replaceWith(document.adoptNode(now)); }
        });
      });
  }

  function tellPlace(key) {
    var row = rowOf(key);
    if (!row) { return say(fill(text("textGone"), key)); }
    var list = row.closest(".sandbox-backlog-list");
    var rows = rowsOf(list);
    row.querySelector(".sandbox-backlog-move").focus();
    return say(fill(text("textMoved"), key, list.dataset.name, rows.indexOf(row) + 1, rows.length));
  }

  // The place is {before: key} or {after: key}; an empty list has none.
  function move(key, list, place) {
    var from = rowOf(key).closest(".sandbox-backlog-list");
    var rank = { issues: [key], rankBeforeIssue: place.before, rankAfterIssue: place.after };
    var sprint = list.dataset.sprintId;
    var done;
    document.getElementById("backlog-error").hidden = true;
    if (from !== list && sprint) {
      done = call("POST", "sprint/" + sprint + "/issue", rank);
    } else {
      done = from === list ? Promise.resolve() : call("POST", "backlog/issue", { issues: [key] });
      done = done.then(function () { return place.before || place.after ? call("PUT", "issue/rank", rank) : undefined; });
    }
    return done.then(redraw).then(function () { tellPlace(key); }, function (failure) {
      return redraw().then(function () { showError(failure); });
    });
  }

  function toTop(key, list) {
    var first = rowsOf(list)[0];
    return move(key, list, first && keyOf(first) !== key ? { before: keyOf(first) } : {});
  }

  function toBottom(key, list) {
    var last = list.dataset.lastKey;
    return move(key, list, last && last !== key ? { after: last } : {});
  }

  function byOne(row, down) {
    var next = down ? row.nextElementSibling : row.previousElementSibling;
    if (next) { move(keyOf(row), row.closest(".sandbox-backlog-list"), down ? { after: keyOf(next) } : { before: keyOf(next) }); }
  }

  // The menu of an issue.
  var menu;
  var opener;

  function closeMenu(focus) {
    if (!menu) { return; }
    menu.remove();
    menu = undefined;
    opener.setAttribute("aria-expanded", "false");
    if (focus) { opener.focus(); }
  }

  function addItem(words, action) {
    var item = document.createElement("button");
    item.type = "button";
    item.setAttribute("role", "menuitem");
    item.tabIndex = -1;
    item.textContent = words;
    item.addEventListener("click", function () { closeMenu(true); action(); });
    menu.appendChild(item);
  }

  function openMenu(button) {
    var row = button.closest(".sandbox-backlog-issue");
    var own = row.closest(".sandbox-backlog-list");
    var key = keyOf(row);
    closeMenu(false);
    opener = button;
    menu = document.createElement("div");
    menu.className = "sandbox-backlog-menu";
    menu.setAttribute("role", "menu");
    menu.setAttribute("aria-label", button.getAttribute("aria-label"));
    if (row.previousElementSibling) {
      addItem(text("textTop"), function () { toTop(key, own); });
      addItem(text("textUp"), function () { byOne(row, false); });
    }
    if (row.nextElementSibling) {
      addItem(text("textDown"), function () { byOne(row, true); });
      addItem(text("textBottom"), function () { toBottom(key, own); });
    }
    lists().filter(function (list) { return list !== own; }).forEach(function (list, index) {
      if (index === 0 && menu.children.length) { menu.appendChild(document.createElement("hr")); }
      addItem(fill(text("textTo"), list.dataset.name), function () { toBottom(key, list); });
    });
    document.body.appendChild(menu);
    var place = button.getBoundingClientRect();
    menu.style.left = (place.left + window.scrollX) + "px";
    var below = place.bottom + menu.offsetHeight < window.innerHeight;
    menu.style.top = ((below ? place.bottom : Math.max(0, place.top - menu.offsetHeight)) + window.scrollY) + "px";
    button.setAttribute("aria-expanded", "true");
    if (menu.firstElementChild) { menu.firstElementChild.focus(); }
  }

  function menuKey(event) {
    var items = Array.from(menu.querySelectorAll("button"));
    var index = items.indexOf(document.activeElement);
    var wanted = { ArrowDown: index + 1, ArrowUp: index - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") {
      closeMenu(true);
      event.preventDefault();
    } else if (wanted !== undefined) {
      items[wanted % items.length].focus();
      event.preventDefault();
    }
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest(".sandbox-backlog-move");
    if (button) {
      if (menu && opener === button) { closeMenu(true); } else { openMenu(button); }
    } else if (menu && !menu.contains(event.target)) {
      closeMenu(false);
    }
  });

  document.addEventListener("keydown", function (event) {
    if (menu && menu.contains(event.target)) {
      menuKey(event);
    } else if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown") && event.target.closest(".sandbox-backlog-move")) {
      byOne(event.target.closest(".sandbox-backlog-issue"), event.key === "ArrowDown");
      event.preventDefault();
    }
  });

  // Dragging.
  var dragged;

  function unmark() {
    document.querySelectorAll(".sandbox-backlog-drop, .sandbox-backlog-drop-end").forEach(function (element) {
      element.classList.remove("sandbox-backlog-drop", "sandbox-backlog-drop-end");
    });
  }

  function rowBelow(list, y) {
    return rowsOf(list).find(function (row) {
      var box = row.getBoundingClientRect();
      return row !== dragged && y < box.top + box.height / 2;
    });
  }

  document.addEventListener("dragstart", function (event) {
    var row = event.target.closest && event.target.closest('.sandbox-backlog-issue[draggable="true"]');
    if (row) {
      closeMenu(false);
      dragged = row;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", keyOf(row));
      row.classList.add("sandbox-backlog-dragged");
    }
  });

  document.addEventListener("dragover", function (event) {
    var list = dragged && event.target.closest && event.target.closest(".sandbox-backlog-list");
    if (list) {
      event.preventDefault();
      unmark();
      var below = rowBelow(list, event.clientY);
      if (below) { below.classList.add("sandbox-backlog-drop"); } else { list.querySelector(".sandbox-backlog-issues").classList.add("sandbox-backlog-drop-end"); }
    }
  });

  document.addEventListener("drop", function (event) {
    var list = dragged && event.target.closest && event.target.closest(".sandbox-backlog-list");
    if (list) {
      event.preventDefault();
      var others = rowsOf(list).filter(function (row) { return row !== dragged; });
      var below = rowBelow(list, event.clientY);
      var last = others[others.length - 1];
      move(keyOf(dragged), list, below ? { before: keyOf(below) } : last ? { after: keyOf(last) } : {});
    }
  });

  document.addEventListener("dragend", function () {
    unmark();
    if (dragged) { dragged.classList.remove("sandbox-backlog-dragged"); }
    dragged = undefined;
  });

  // Sprints.
  var present;

  function element(id) { return document.getElementById(id); }
  function dialog(id) { return AJS.dialog2("#" + id); }

  function local(moment) {
    var date = new Date(moment);
    return new Date(date.getTime() - date.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
  }

  function clearErrors(form) {
    form.querySelectorAll(".error").forEach(function (error) { error.hidden = true; });
    form.querySelectorAll("[aria-invalid]").forEach(function (field) { field.removeAttribute("aria-invalid"); });
  }

  function showField(name, words) {
    var error = element("sprint-" + name + "-error");
    var field = element("sprint-" + name);
    if (!error) { return false; }
    error.textContent = words;
    error.hidden = false;
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", error.id);
    return true;
  }

  function failIn(form, errorId) {
    return function (failure) {
      var shown = form.id === "sprint-form" && Object.keys(failure.fields || {}).filter(function (name) { return showField(name, failure.fields[name]); });
      if (shown && shown.length) { return element("sprint-" + shown[0]).focus(); }
      element(errorId).textContent = failure.message;
      element(errorId).hidden = false;
      return undefined;
    };
  }

  // Two weeks from now, unless the sprint has its dates.
  function openSprintForm(kind, list) {
    var data = list ? list.dataset : { name: element("create-sprint").dataset.name, goal: "", startsAt: "", endsAt: "" };
    var button = element("sprint-submit");
    var planned = kind === "start" && !data.startsAt;
    present = { kind: kind, id: data.sprintId };
    clearErrors(element("sprint-form"));
    element("sprint-dialog-title").textContent = kind === "edit" ? data.name : button.dataset[kind];
    button.textContent = button.dataset[kind];
    element("sprint-name").value = data.name;
    element("sprint-goal").value = data.goal;
    element("sprint-startDate").value = data.startsAt ? local(data.startsAt) : planned ? local(new Date()) : "";
    element("sprint-endDate").value = data.endsAt ? local(data.endsAt) : planned ? local(new Date(Date.now() + 14 * 86400000)) : "";
    dialog("sprint-dialog").show();
    element("sprint-name").focus();
  }

  function moment(id) {
    var value = element(id).value;
    return value ? new Date(value).toISOString() : null;
  }

  function saveSprint(event) {
    var body = { name: element("sprint-name").value.trim(), goal: element("sprint-goal").value.trim(), startDate: moment("sprint-startDate"), endDate: moment("sprint-endDate") };
    event.preventDefault();
    clearErrors(element("sprint-form"));
    if (present.kind === "create") { body.originBoardId = Number(element("backlog").dataset.boardId); }
    if (present.kind === "start") { body.state = "active"; }
    call("POST", present.id ? "sprint/" + present.id : "sprint", body)
      .then(function () { dialog("sprint-dialog").hide(); return redraw(); })
      .catch(failIn(element("sprint-form"), "sprint-error"));
  }

  function openComplete(button) {
    var list = button.closest(".sandbox-backlog-list");
    var open = rowsOf(list).filter(function (row) { return row.dataset.done === "false"; }).map(keyOf);
    present = { id: list.dataset.sprintId, open: open };
    clearErrors(element("complete-form"));
    element("complete-sentence").textContent = button.dataset.sentence;
    element("complete-where").hidden = open.length === 0;
    dialog("complete-dialog").show();
  }

  // The sprint ends first: what cannot be moved on then stands in the backlog and is not lost.
  function completeSprint(event) {
    var next = element("complete-next").value;
    var done = call("POST", "sprint/" + present.id, { state: "closed" });
    event.preventDefault();
    for (var from = 0; next && from < present.open.length; from += MOST) {
      done = done.then(call.bind(undefined, "POST", "sprint/" + next + "/issue", { issues: present.open.slice(from, from + MOST) }));
    }
    done.then(function () { dialog("complete-dialog").hide(); return redraw(); })
      .catch(failIn(element("complete-form"), "complete-error"));
  }

  function openDelete(button) {
    present = { id: button.closest(".sandbox-backlog-list").dataset.sprintId };
    clearErrors(element("delete-form"));
    element("delete-sentence").textContent = button.dataset.sentence;
    dialog("delete-dialog").show();
  }

  function deleteSprint(event) {
    event.preventDefault();
    call("DELETE", "sprint/" + present.id)
      .then(function () { dialog("delete-dialog").hide(); return redraw(); })
      .catch(failIn(element("delete-form"), "delete-error"));
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest("button");
    if (!button) { return; }
    if (button.id === "create-sprint") { openSprintForm("create"); }
    if (button.classList.contains("sandbox-start-sprint")) { openSprintForm("start", button.closest(".sandbox-backlog-list")); }
    if (button.classList.contains("sandbox-edit-sprint")) { openSprintForm("edit", button.closest(".sandbox-backlog-list")); }
    if (button.classList.contains("sandbox-complete-sprint")) { openComplete(button); }
    if (button.classList.contains("sandbox-delete-sprint")) { openDelete(button); }
    if (button.classList.contains("sandbox-dialog-cancel")) { dialog(button.closest(".aui-dialog2").id).hide(); }
  });

  if (element("sprint-form")) {
    element("sprint-form").addEventListener("submit", saveSprint);
    element("complete-form").addEventListener("submit", completeSprint);
    element("delete-form").addEventListener("submit", deleteSprint);
  }
})();
