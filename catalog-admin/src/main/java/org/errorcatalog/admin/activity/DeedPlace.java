package org.errorcatalog.admin.activity;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the log, which is read from the newest on: before this deed. */
record DeedPlace(Instant at, long id) {

  static final DeedPlace NEWEST =
      new DeedPlace(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);

  private static final Pattern VALUE =
      Pattern.compile("([12]\\d{3}-[0-9TZ:.-]{15,25})~(\\d{1,18})");

  /** As it stands in an address. */
  public String value() {
    return at + "~" + id;
  }

  /** The place of an address; what is none is the newest. */
  static DeedPlace of(String value) {
    Matcher matcher = VALUE.matcher(value);
    try {
      return matcher.matches()
          ? new DeedPlace(Instant.parse(matcher.group(1)), Long.parseLong(matcher.group(2)))
          : NEWEST;
    } catch (DateTimeException noMoment) {
      return NEWEST;
    }
  }
}
