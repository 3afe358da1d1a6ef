package org.errorcatalog.admin.activity;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * From one moment to another, as forms send them; all in UTC.
 *
 * @param from empty for ever
 * @param until the last day or minute; empty for ever
 */
record Period(String from, String until) {

  /** What the database and its drivers surely hold. */
  private static final int FIRST_YEAR = 1970;

  private static final int LAST_YEAR = 9000;
  private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

  Period {
    from = moment(from) == null ? "" : from;
    until = moment(until) == null ? "" : until;
  }

  Instant start() {
    @Nullable LocalDateTime moment = moment(from);
    return moment == null ? Instant.EPOCH : moment.toInstant(ZoneOffset.UTC);
  }

  /** The first moment after it. */
  Instant end() {
    @Nullable LocalDateTime moment = moment(until);
    if (moment == null) {
      return EVER;
    }
    LocalDateTime after = isDay(until) ? moment.plusDays(1) : moment.plusMinutes(1);
    return after.toInstant(ZoneOffset.UTC);
  }

  public boolean narrows() {
    return !from.isEmpty() || !until.isEmpty();
  }

  /** As a form that asks for minutes has it. */
  String firstMinute() {
    return from.isEmpty() || !isDay(from) ? from : from + "T00:00";
  }

  String lastMinute() {
    return until.isEmpty() || !isDay(until) ? until : until + "T23:59";
  }

  private static boolean isDay(String value) {
    return !value.contains("T");
  }

  /** A day or, as {@code 2026-01-31T13:45}, a minute; null where it is neither or far away. */
  private static @Nullable LocalDateTime moment(String value) {
    try {
      if (value.isEmpty() || value.length() > 16) {
        return null;
      }
      LocalDateTime moment =
          isDay(value) ? LocalDate.parse(value).atStartOfDay() : LocalDateTime.parse(value);
      return moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR ? null : moment;
    } catch (DateTimeException neither) {
      return null;
    }
  }
}
