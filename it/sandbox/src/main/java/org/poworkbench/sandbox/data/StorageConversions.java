package org.poworkbench.sandbox.data;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Between the values of the model and the columns of the tables. */
final class StorageConversions {
  private StorageConversions() {}

  static OffsetDateTime column(Instant instant) {
    return instant == null ? null : instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
  }

  static Date column(LocalDate date) {
    return date == null ? null : Date.valueOf(date);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  static Long number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  static Archived archived(ResultSet row) throws SQLException {
    Instant at = instant(row, "archived_at");
    return at == null ? null : new Archived(row.getString("archived_by"), at);
  }
}
