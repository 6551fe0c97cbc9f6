package org.poworkbench.sandbox.rest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** JSON objects with their members in the order in which Jira writes them. */
final class Json {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT);

  private static final DateTimeFormatter OFFSET_MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

  private Json() {}

  /** An object of names and values in turn. */
  static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int index = 0; index < namesAndValues.length; index += 2) {
      object.put((String) namesAndValues[index], namesAndValues[index + 1]);
    }
    return object;
  }

  /** A moment as Jira writes it, in the time zone of the site. */
  static String moment(Instant instant) {
    return instant == null ? null : MOMENT.format(instant.atZone(ZoneId.systemDefault()));
  }

  /** A moment as Jira Software's API writes it: with a colon in the offset. */
  static String offsetMoment(Instant instant) {
    return instant == null ? null : OFFSET_MOMENT.format(instant.atZone(ZoneId.systemDefault()));
  }
}
