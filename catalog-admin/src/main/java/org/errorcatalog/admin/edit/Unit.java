package org.errorcatalog.admin.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.UnknownUnitException;

/**
 * A unit of an entry's page, as addresses name it: {@code entry}, {@code text}, {@code wording-12}.
 *
 * @param actionId of a wording; 0 else
 */
record Unit(UnitKind kind, long actionId) {

  private static final Pattern WORDING = Pattern.compile("wording-([1-9]\\d{0,17})");

  static Unit of(String name) {
    Matcher wording = WORDING.matcher(name);
    if (wording.matches()) {
      return new Unit(UnitKind.WORDING, Long.parseLong(wording.group(1)));
    }
    return switch (name) {
      case "entry" -> new Unit(UnitKind.ENTRY, 0);
      case "text" -> new Unit(UnitKind.TEXT, 0);
      default -> throw new UnknownUnitException(name);
    };
  }

  /** The part of the page that shows it. */
  String card() {
    return switch (kind) {
      case ENTRY -> EntryReading.FACTS;
      case TEXT -> EntryReading.TEXT;
      case WORDING -> ActionReading.cardOf(actionId);
    };
  }
}
