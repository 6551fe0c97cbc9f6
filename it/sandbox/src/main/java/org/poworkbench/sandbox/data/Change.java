package org.poworkbench.sandbox.data;

import java.util.HashMap;
import java.util.Map;

/**
 * How an issue is changed: by whom (a user's key, null for nobody), with or without history, event and
 * mail, with which type of event if not the usual one, and with which comment.
 */
public record Change(
    String actor,
    boolean history,
    boolean event,
    boolean mail,
    Long eventTypeId,
    NewComment comment,
    Map<String, Object> parameters) {

  /** A comment that comes with a change; levels may be null. */
  public record NewComment(String body, String groupLevel, Long roleLevel) {}

  /** An ordinary change: history, the usual event, mail. */
  public static Change by(String actor) {
    return new Change(actor, true, true, true, null, null, Map.of());
  }

  /** A change that nobody hears of and no history tells, as an import makes it. */
  public static Change silent() {
    return new Change(null, false, false, false, null, null, Map.of());
  }

  public Change withEvent(long typeId) {
    return new Change(actor, history, true, mail, typeId, comment, parameters);
  }

  public Change withoutEvent() {
    return new Change(actor, history, false, mail, null, comment, parameters);
  }

  public Change withoutMail() {
    return new Change(actor, history, event, false, eventTypeId, comment, parameters);
  }

  public Change withComment(String body, String groupLevel, Long roleLevel) {
    return new Change(
        actor,
        history,
        event,
        mail,
        eventTypeId,
        new NewComment(body, groupLevel, roleLevel),
        parameters);
  }

  /** Adds a parameter of the event, such as "eventsource" = "workflow". */
  public Change with(String parameter, Object value) {
    Map<String, Object> more = new HashMap<>(parameters);
    more.put(parameter, value);
    return new Change(actor, history, event, mail, eventTypeId, comment, Map.copyOf(more));
  }
}
