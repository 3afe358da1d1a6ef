package org.errorcatalog.admin.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a search asks of an entry. */
final class SearchSql {

  /** Sets, read once, rather than texts joined to every entry. */
  private static final String TEXTS =
      """
      e.id in (select x.entry_id from text x
                where x.catalog_id = :catalog and x.locale in (%s) and %s)\
      """;

  private static final String WORDINGS =
      """
      e.id in (select ea.entry_id from wording w join entry_action ea on ea.action_id = w.action_id
                where w.catalog_id = :catalog and w.locale in (:source, :locale) and %s)\
      """;

  private SearchSql() {}

  /** A condition; empty where nothing is looked for. */
  static String of(Search search) {
    List<String> places = new ArrayList<>();
    if (search.isEmpty()) {
      return "";
    }
    if (search.looksIn(Field.CODE)) {
      places.add(match(search, "e.code", ":code"));
      places.add("coalesce(" + match(search, "e.symbolic_name", ":words") + ", false)");
      places.add(
          "exists (select 1 from unnest(e.aliases) a(name) where %s)"
              .formatted(match(search, "a.name", ":words")));
    }
    String locales = locales(search);
    if (!locales.isEmpty()) {
      places.add(TEXTS.formatted(locales, match(search, "x.markdown", ":words")));
    }
    if (search.looksIn(Field.WORDINGS)) {
      places.add(WORDINGS.formatted(match(search, "w.markdown", ":words")));
    }
    return "(" + String.join("\n or ", places) + ")";
  }

  static Map<String, Object> values(EntryFilter filter) {
    Search search = filter.search();
    return Map.of("words", search.words(), "code", code(filter), "pattern", search.pattern());
  }

  private static String locales(Search search) {
    return Stream.of(Field.SOURCE, Field.TARGET)
        .filter(search::looksIn)
        .map(field -> field == Field.SOURCE ? ":source" : ":locale")
        .collect(Collectors.joining(", "));
  }

  private static String match(Search search, String column, String words) {
    String value = folded(search, column);
    String wanted = "(select " + folded(search, words) + ")";
    if (search.has(Search.Option.EXACT)) {
      return value + " = " + wanted;
    }
    return search.has(Search.Option.WORD) && words.equals(":words")
        ? column + " ~ :pattern"
        : "strpos(%s, %s) > 0".formatted(value, wanted);
  }

  /**
   * In small letters where case does not matter; those of ASCII are made in a third of the time.
   */
  private static String folded(Search search, String value) {
    if (search.has(Search.Option.CASE)) {
      return value;
    }
    return search.isPlain() ? "lower(%s collate \"C\")".formatted(value) : "lower(" + value + ")";
  }

  /** People paste codes with what is written before them, as {@code AADSTS50058}. */
  private static String code(EntryFilter filter) {
    String words = filter.search().words();
    String upper = words.toUpperCase(Locale.ROOT);
    return filter.catalog().codePrefixes().stream()
        .filter(prefix -> upper.startsWith(prefix.toUpperCase(Locale.ROOT)))
        .map(prefix -> words.substring(prefix.length()).strip())
        .filter(rest -> !rest.isEmpty())
        .findFirst()
        .orElse(words);
  }
}
