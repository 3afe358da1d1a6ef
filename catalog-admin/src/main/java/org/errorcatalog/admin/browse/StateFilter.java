package org.errorcatalog.admin.browse;

import java.util.Locale;
import org.errorcatalog.admin.page.Sign;
import org.jspecify.annotations.Nullable;

/** Which texts of a locale the list shows. */
public enum StateFilter {
  ALL(null),
  UNTRANSLATED("t.id is null"),
  PRETRANSLATED("t.state = 'PRETRANSLATED'"),
  NEEDS_EDITING("t.state = 'NEEDS_EDITING'"),
  IN_REVIEW("t.state = 'IN_REVIEW'"),
  APPROVED("t.state = 'APPROVED'"),
  REJECTED("t.state = 'REJECTED'"),
  OUTDATED("t.outdated");

  private final @Nullable String condition;

  StateFilter(@Nullable String condition) {
    this.condition = condition;
  }

  /** As SQL over the target text {@code t}, or null for no condition. */
  @Nullable String condition() {
    return condition;
  }

  /** As it stands in an address. */
  public String value() {
    return this == ALL ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public @Nullable Sign sign() {
    return this == ALL || this == OUTDATED ? null : Sign.valueOf(name());
  }

  /** The filter of an address; unknown ones filter nothing. */
  static StateFilter of(String value) {
    for (StateFilter filter : values()) {
      if (filter.value().equals(value)) {
        return filter;
      }
    }
    return ALL;
  }
}
