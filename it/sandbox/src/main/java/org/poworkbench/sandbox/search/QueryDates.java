package org.poworkbench.sandbox.search;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as people write them in queries, relative ones too. */
final class QueryDates {
  private static final List<DateTimeFormatter> TIMES =
      List.of(
          DateTimeFormatter.ofPattern("yyyy/MM/dd H:mm"),
          DateTimeFormatter.ofPattern("yyyy-MM-dd H:mm"));
  private static final List<DateTimeFormatter> DAYS =
      List.of(DateTimeFormatter.ofPattern("yyyy/M/d"), DateTimeFormatter.ofPattern("yyyy-M-d"));
  private static final Pattern PERIOD = Pattern.compile("([+-]?)((?:\\d{1,6}[wdhm]\\s*)+)");
  private static final Pattern STEP = Pattern.compile("(\\d{1,6})([wdhm])");
  private static final Pattern INCREMENT = Pattern.compile("([+-]?)(\\d{1,6})([yMwdhm]?)");

  /** The units whose starts and ends the functions startOf…() and endOf…() give. */
  enum Unit {
    DAY("d", ChronoUnit.DAYS),
    WEEK("w", ChronoUnit.WEEKS),
    MONTH("M", ChronoUnit.MONTHS),
    YEAR("y", ChronoUnit.YEARS);

    private final String letter;
    private final ChronoUnit step;

    Unit(String letter, ChronoUnit step) {
      this.letter = letter;
      this.step = step;
    }
  }

  private final Clock clock;

  QueryDates(Clock clock) {
    this.clock = clock;
  }

  long now() {
    return clock.millis();
  }

  long startOf(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant().toEpochMilli();
  }

  /** Milliseconds since 1970, nothing for a text that is no date. */
  Optional<Long> millis(String text) {
    String trimmed = text.strip();
    return period(trimmed)
        .or(() -> time(trimmed))
        .or(() -> day(trimmed))
        .or(
            () ->
                trimmed.matches("-?\\d{1,18}")
                    ? Optional.of(Long.valueOf(trimmed))
                    : Optional.empty());
  }

  /** The start of the current unit, moved by an increment such as "-1" or "2w". */
  Optional<Long> startOf(Unit unit, String increment) {
    return moved(start(unit), unit, increment).map(QueryDates::millisOf);
  }

  /** The last millisecond of the current unit, moved by an increment. */
  Optional<Long> endOf(Unit unit, String increment) {
    return moved(start(unit), unit, increment)
        .map(start -> start.plus(1, unit.step).minus(1, ChronoUnit.MILLIS))
        .map(QueryDates::millisOf);
  }

  private ZonedDateTime start(Unit unit) {
    ZonedDateTime day = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.DAYS);
    return switch (unit) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  private static Optional<ZonedDateTime> moved(ZonedDateTime start, Unit unit, String increment) {
    Matcher matcher = INCREMENT.matcher(increment);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long count = Long.parseLong(matcher.group(2)) * (matcher.group(1).equals("-") ? -1 : 1);
    String letter = matcher.group(3).isEmpty() ? unit.letter : matcher.group(3);
    return Optional.of(start.plus(count, stepOf(letter)));
  }

  private Optional<Long> period(String text) {
    Matcher matcher = PERIOD.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int direction = matcher.group(1).equals("-") ? -1 : 1;
    ZonedDateTime time = ZonedDateTime.now(clock);
    Matcher steps = STEP.matcher(matcher.group(2));
    while (steps.find()) {
      time = time.plus(direction * Long.parseLong(steps.group(1)), stepOf(steps.group(2)));
    }
    return Optional.of(millisOf(time));
  }

  private static ChronoUnit stepOf(String letter) {
    return switch (letter) {
      case "y" -> ChronoUnit.YEARS;
      case "M" -> ChronoUnit.MONTHS;
      case "w" -> ChronoUnit.WEEKS;
      case "d" -> ChronoUnit.DAYS;
      case "h" -> ChronoUnit.HOURS;
      default -> ChronoUnit.MINUTES;
    };
  }

  private Optional<Long> time(String text) {
    return parsed(text, TIMES, LocalDateTime::from)
        .map(time -> millisOf(time.atZone(clock.getZone())));
  }

  private Optional<Long> day(String text) {
    return parsed(text, DAYS, LocalDate::from).map(this::startOf);
  }

  private static <T> Optional<T> parsed(
      String text, List<DateTimeFormatter> formats, TemporalQuery<T> reading) {
    return formats.stream().flatMap(format -> parsed(text, format, reading).stream()).findFirst();
  }

  private static <T> Optional<T> parsed(
      String text, DateTimeFormatter format, TemporalQuery<T> reading) {
    try {
      return Optional.of(format.parse(text, reading));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static long millisOf(ZonedDateTime time) {
    return time.toInstant().toEpochMilli();
  }
}
