package org.errorcatalog.admin.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errorcatalog.core.text.UnitKind;

/** A place in a queue: behind this unit, which came at that moment. */
record QueuePlace(Instant at, UnitKind kind, long id) {

  static final QueuePlace START = new QueuePlace(Instant.EPOCH, UnitKind.ENTRY, 0);

  private static final Pattern VALUE =
      Pattern.compile("([12]\\d{3}-[0-9TZ:.-]{15,25})~(ENTRY|TEXT|WORDING)~(\\d{1,18})");

  /** As it stands in an address. */
  public String value() {
    return "%s~%s~%d".formatted(at, kind, id);
  }

  /** The place of an address; what is none is the start. */
  static QueuePlace of(String value) {
    Matcher matcher = VALUE.matcher(value);
    try {
      return matcher.matches()
          ? new QueuePlace(
              Instant.parse(matcher.group(1)),
              UnitKind.valueOf(matcher.group(2)),
              Long.parseLong(matcher.group(3)))
          : START;
    } catch (DateTimeException noMoment) {
      return START;
    }
  }
}
