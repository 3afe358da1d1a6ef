package org.errorcatalog.admin.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errorcatalog.core.text.UnitKind;

/**
 * A unit of an entry, as addresses name it: {@code entry}, {@code text} or {@code wording-7}.
 *
 * @param actionId of a wording, else 0
 */
public record UnitName(UnitKind kind, long actionId) {

  private static final Pattern WORDING = Pattern.compile("wording-(\\d{1,18})");

  public static UnitName of(UnitKind kind, long actionId) {
    return new UnitName(kind, kind == UnitKind.WORDING ? actionId : 0);
  }

  static Optional<UnitName> parse(String value) {
    Matcher wording = WORDING.matcher(value);
    if (wording.matches()) {
      return Optional.of(new UnitName(UnitKind.WORDING, Long.parseLong(wording.group(1))));
    }
    return switch (value) {
      case "text" -> Optional.of(new UnitName(UnitKind.TEXT, 0));
      case "entry" -> Optional.of(new UnitName(UnitKind.ENTRY, 0));
      default -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return kind == UnitKind.WORDING ? "wording-" + actionId : kind.table();
  }
}
