package org.errorcatalog.core.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.errorcatalog.core.lookup.LookupException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Which locales a reader asks for, and which he refuses.
 *
 * @param asked the ranges with a weight, the heaviest first; {@code *} comes last whatever its
 *     weight, since it says nothing that another range does not say better (RFC 4647 §3.4)
 * @param refused the ranges with {@code q=0}
 */
public record LocaleRequest(List<LocaleRange> asked, List<LocaleRange> refused) {

  private static final LocaleRequest ANYTHING = new LocaleRequest(List.of(), List.of());

  private static final Comparator<LocaleRange> BY_PREFERENCE =
      Comparator.comparing(LocaleRange::isAny)
          .thenComparing(Comparator.comparingInt(LocaleRange::weight).reversed());

  /**
   * Reads a request: the {@code locale} parameter silences the header.
   *
   * @param parameters as often as it was given
   * @param headers the lines of {@code Accept-Language}
   * @throws LookupException for a parameter that is not one well-formed tag
   */
  public static LocaleRequest of(List<String> parameters, List<String> headers) {
    return parameters.isEmpty()
        ? ofHeader(String.join(",", headers))
        : ofParameter(String.join(",", parameters));
  }

  /**
   * Reads the {@code locale} parameter: one well-formed tag, and no range or list.
   *
   * @throws LookupException for anything else
   */
  public static LocaleRequest ofParameter(String tag) {
    if (!LanguageTag.isWellFormed(tag)) {
      throw new LookupException(Reason.INVALID_LOCALE, Map.of("locale", tag));
    }
    return new LocaleRequest(List.of(LocaleRange.of(tag, LocaleRange.FULL_WEIGHT)), List.of());
  }

  /** Reads an {@code Accept-Language} header, or none; what is ill-formed in it is skipped. */
  public static LocaleRequest ofHeader(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return ANYTHING;
    }
    List<LocaleRange> asked = new ArrayList<>();
    List<LocaleRange> refused = new ArrayList<>();
    for (LocaleRange range : AcceptLanguage.ranges(header)) {
      (range.weight() == 0 ? refused : asked).add(range);
    }
    asked.sort(BY_PREFERENCE);
    return new LocaleRequest(asked, refused);
  }

  /** A range that refuses the tag overrules one that asks for it, unless that one is longer. */
  boolean refuses(String foldedTag) {
    int refusal = longest(refused, foldedTag);
    return refusal >= 0 && longest(asked, foldedTag) <= refusal;
  }

  private static int longest(List<LocaleRange> ranges, String foldedTag) {
    int longest = -1;
    for (LocaleRange range : ranges) {
      if (range.length() > longest && range.covers(foldedTag)) {
        longest = range.length();
      }
    }
    return longest;
  }
}
