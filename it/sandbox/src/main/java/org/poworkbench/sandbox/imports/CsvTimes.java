package org.poworkbench.sandbox.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/** Times as Jira's CSV export writes them, by the settings of the site that they come from. */
final class CsvTimes {
  private static final DateTimeFormatter STORED =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT);

  private static final List<DateTimeFormatter> KNOWN =
      List.of(
          known("d/MMM/yy h:mm a", Locale.ENGLISH),
          known("d/MMM/yy HH:mm", Locale.ENGLISH),
          known("d/MMM/yyyy h:mm a", Locale.ENGLISH),
          known("d. MMM yyyy HH:mm", Locale.GERMAN),
          known("d.M.yyyy HH:mm", Locale.ROOT),
          known("d.M.yy HH:mm", Locale.ROOT),
          known("d/M/yyyy HH:mm", Locale.ROOT),
          known("yyyy-MM-dd HH:mm[:ss][.S]", Locale.ROOT),
          known("yyyy-MM-dd'T'HH:mm[:ss][.SSS][XXX][XX]", Locale.ROOT),
          known("d/MMM/yy", Locale.ENGLISH),
          known("yyyy-MM-dd", Locale.ROOT));

  private CsvTimes() {}

  private static DateTimeFormatter known(String pattern, Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
        .toFormatter(locale);
  }

  /** The time in the form of a line; a text that is none is left as it is. */
  static String stored(String text) {
    for (DateTimeFormatter format : KNOWN) {
      try {
        return STORED.format(time(text.strip(), format));
      } catch (DateTimeException e) {
        // The next format may fit.
      }
    }
    return text;
  }

  private static OffsetDateTime time(String text, DateTimeFormatter format) {
    TemporalAccessor found =
        format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
    if (found instanceof OffsetDateTime time) {
      return time;
    }
    LocalDateTime local =
        found instanceof LocalDateTime time ? time : ((LocalDate) found).atStartOfDay();
    return local.atZone(ZoneId.systemDefault()).toOffsetDateTime();
  }
}
