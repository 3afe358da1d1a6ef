package org.errorcatalog.admin.page;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.errorcatalog.core.text.UnitState;

/** How values are written in pages. */
@TemplateExtension
class Show {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Show() {}

  /** For readers without JavaScript, which shows the time of their own place. */
  static String utc(Instant instant) {
    return MINUTE.format(instant);
  }

  static String grouped(Number number) {
    return String.format(Locale.ENGLISH, "%,d", number.longValue());
  }

  static Sign sign(UnitState state) {
    return Sign.of(state);
  }

  static Language language(String tag) {
    return new Language(tag);
  }
}
