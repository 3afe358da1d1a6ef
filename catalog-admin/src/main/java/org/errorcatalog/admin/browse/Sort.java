package org.errorcatalog.admin.browse;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.errorcatalog.admin.page.Sign;
import org.jspecify.annotations.Nullable;

/**
 * In which order a list stands. Within the same key by code, so that every entry has one place.
 * Keys are whole numbers, the lowest first.
 */
@TemplateEnum
public enum Sort {
  CODE(null),
  NEWEST("coalesce(-" + Sort.CHANGED + ", 0)"),
  OLDEST("coalesce(" + Sort.CHANGED + ", 9223372036854775807)"),
  /** What is to be done first. */
  STATE("cast(" + Sort.URGENCY + " as bigint)"),
  /** The longest first. */
  LENGTH("cast(-coalesce(length(t.markdown), 0) as bigint)");

  /** When the target text got its current revision, in microseconds. */
  private static final String CHANGED =
      """
      (select cast(date_part('epoch', r.at) * 1000000 as bigint) from revision r
        where r.text_id = t.id and r.number = t.revision)\
      """;

  private static final List<Sign> BY_URGENCY =
      List.of(
          Sign.UNTRANSLATED,
          Sign.REJECTED,
          Sign.NEEDS_EDITING,
          Sign.PRETRANSLATED,
          Sign.IN_REVIEW,
          Sign.APPROVED);

  private static final String URGENCY =
      """
      coalesce(array_position(array['REJECTED', 'NEEDS_EDITING', 'PRETRANSLATED', 'IN_REVIEW',
                 'APPROVED'], t.state), 0)\
      """;

  private final @Nullable String key;

  Sort(@Nullable String key) {
    this.key = key;
  }

  /** The lower, the sooner something is to be done. */
  static int urgency(Sign sign) {
    return BY_URGENCY.indexOf(sign);
  }

  /** As SQL over the target text {@code t}; null where the code alone decides. */
  @Nullable String key() {
    return key;
  }

  /** As it stands in an address. */
  public String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The order of an address; unknown ones are that of codes. */
  static Sort of(String value) {
    return Arrays.stream(values())
        .filter(sort -> sort.value().equals(value))
        .findFirst()
        .orElse(CODE);
  }
}
