package org.errorcatalog.admin.browse;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * In which order a list stands. Within the same key by code, so that every entry has one place.
 * Keys are whole numbers, the lowest first.
 */
public enum Sort {
  CODE(null),
  NEWEST("coalesce(-" + Sort.CHANGED + ", 0)"),
  OLDEST("coalesce(" + Sort.CHANGED + ", 9223372036854775807)"),
  /** What is to be done first. */
  STATE(
      """
      cast(case t.state when 'REJECTED' then 1 when 'NEEDS_EDITING' then 2
             when 'PRETRANSLATED' then 3 when 'IN_REVIEW' then 4 when 'APPROVED' then 5
             else 0 end as bigint)\
      """),
  /** The longest first. */
  LENGTH("cast(-coalesce(length(t.markdown), 0) as bigint)");

  /** When the target text got its current revision, in microseconds. */
  private static final String CHANGED =
      """
      (select cast(extract(epoch from r.at) * 1000000 as bigint) from revision r
        where r.text_id = t.id and r.number = t.revision)\
      """;

  private final @Nullable String key;

  Sort(@Nullable String key) {
    this.key = key;
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
