/* Makes elements. What people typed gets onto the page as text only. */
define("po/story-quality/drawing", [], function () {
  "use strict";

  function element(name, className, content) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    [].concat(content === undefined || content === null ? [] : content).forEach(function (part) {
      made.append(part);
    });
    return made;
  }

  function button(label, className, pressed) {
    var made = element("button", className, label);
    made.type = "button";
    made.addEventListener("click", pressed);
    return made;
  }

  function message(kind, content) {
    return element("div", "aui-message aui-message-" + kind, element("p", "", content));
  }

  /* A change with its sign. */
  function signed(change) {
    return change > 0 ? "+" + change : change < 0 ? "\u2212" + -change : "0";
  }

  return {element: element, button: button, message: message, signed: signed};
});
