package org.errorcatalog.ingest.markdown;

import java.util.Arrays;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The locale of a page, as a BCP 47 tag in its usual case. */
public final class PageLocale {

  private static final Pattern IN_A_PATH =
      Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z]{4})?-(?:[A-Za-z]{2}|\\d{3})");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private PageLocale() {}

  /** What was asked for, else what the page says, else the innermost such segment of its path. */
  public static Optional<String> of(@Nullable String asked, FrontMatter says, String path) {
    return Stream.of(asked, says.get("ms.contentlocale"), says.get("locale"))
        .flatMap(Stream::ofNullable)
        .flatMap(tag -> canonical(tag).stream())
        .findFirst()
        .or(() -> inPath(path));
  }

  /** The tag in its usual case; empty where it is not well-formed. */
  public static Optional<String> canonical(String tag) {
    try {
      String canonical = new Locale.Builder().setLanguageTag(tag.strip()).build().toLanguageTag();
      return canonical.equals("und") ? Optional.empty() : Optional.of(canonical);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> inPath(String path) {
    List<String> segments = Arrays.asList(path.split("/"));
    Collections.reverse(segments);
    return segments.stream()
        .filter(segment -> IN_A_PATH.matcher(segment).matches())
        .flatMap(segment -> canonical(segment).stream())
        .filter(PageLocale::isKnown)
        .findFirst();
  }

  private static boolean isKnown(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    boolean numeric = Character.isDigit(locale.getCountry().charAt(0));
    return LANGUAGES.contains(locale.getLanguage())
        && (numeric || COUNTRIES.contains(locale.getCountry()));
  }
}
