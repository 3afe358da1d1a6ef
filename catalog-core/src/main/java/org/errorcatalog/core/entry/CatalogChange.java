package org.errorcatalog.core.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.errorcatalog.core.text.Complaint;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.UnitState;

/**
 * What somebody makes of a catalog's settings.
 *
 * @param sourceLocale one of the locales
 * @param locales in the order in which they are offered, at most 200
 * @param codePrefixes what people write before a code, at most 20
 * @param minimumState the lowest state that is published
 */
public record CatalogChange(
    String sourceLocale, List<String> locales, List<String> codePrefixes, UnitState minimumState) {

  static final int MOST_LOCALES = 200;
  static final int MOST_PREFIXES = 20;
  private static final int LONGEST_PREFIX = 32;
  private static final Pattern PREFIX = Pattern.compile("[\\p{L}\\p{N}_.+-]{1,32}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
  private static final Set<UnitState> MINIMUM =
      EnumSet.of(UnitState.PRETRANSLATED, UnitState.IN_REVIEW, UnitState.APPROVED);

  public CatalogChange {
    locales = List.copyOf(locales);
    codePrefixes = distinct(codePrefixes);
    require(locales.contains(sourceLocale), Complaint.SOURCE_LOCALE_STAYS, 0);
    require(Set.copyOf(locales).size() == locales.size(), Complaint.LOCALE_TWICE, 0);
    require(locales.size() <= MOST_LOCALES, Complaint.TOO_MANY_LOCALES, MOST_LOCALES);
    require(codePrefixes.size() <= MOST_PREFIXES, Complaint.TOO_MANY_PREFIXES, MOST_PREFIXES);
    require(
        codePrefixes.stream().allMatch(each -> PREFIX.matcher(each).matches()),
        Complaint.PREFIX_MALFORMED,
        LONGEST_PREFIX);
    require(MINIMUM.contains(minimumState), Complaint.MINIMUM_STATE_UNKNOWN, 0);
  }

  /** What would leave the catalog as it is. */
  public static CatalogChange of(Catalog catalog) {
    return new CatalogChange(
        catalog.sourceLocale(), catalog.locales(), catalog.codePrefixes(), catalog.minimumState());
  }

  /**
   * The settings of a new catalog.
   *
   * @param locales as typed, between blanks or commas; the source locale comes first anyway
   * @param prefixes likewise
   */
  public static CatalogChange first(String sourceLocale, String locales, String prefixes) {
    String source = LocaleTag.canonical(sourceLocale);
    List<String> all = new ArrayList<>(List.of(source));
    words(locales).stream()
        .map(LocaleTag::canonical)
        .filter(each -> !all.contains(each))
        .forEach(all::add);
    return new CatalogChange(source, all, words(prefixes), UnitState.PRETRANSLATED);
  }

  /** One more locale, as typed, at the end. */
  public CatalogChange withLocale(String typed) {
    List<String> more = new ArrayList<>(locales);
    more.add(LocaleTag.canonical(typed));
    return withLocales(more);
  }

  public CatalogChange withoutLocale(String locale) {
    List<String> fewer = new ArrayList<>(locales);
    require(fewer.remove(locale), Complaint.LOCALE_UNKNOWN, 0);
    return withLocales(fewer);
  }

  /** One place nearer to the beginning; the first stays. */
  public CatalogChange withEarlier(String locale) {
    int at = locales.indexOf(locale);
    require(at >= 0, Complaint.LOCALE_UNKNOWN, 0);
    List<String> moved = new ArrayList<>(locales);
    Collections.swap(moved, at, Math.max(0, at - 1));
    return withLocales(moved);
  }

  public CatalogChange withSource(String locale) {
    return new CatalogChange(locale, locales, codePrefixes, minimumState);
  }

  /** Other prefixes, as typed, between blanks or commas. */
  public CatalogChange withPrefixes(String typed) {
    return new CatalogChange(sourceLocale, locales, words(typed), minimumState);
  }

  public CatalogChange withMinimum(UnitState state) {
    return new CatalogChange(sourceLocale, locales, codePrefixes, state);
  }

  private CatalogChange withLocales(List<String> others) {
    return new CatalogChange(sourceLocale, others, codePrefixes, minimumState);
  }

  private static List<String> words(String typed) {
    return Arrays.stream(BETWEEN.split(typed)).filter(each -> !each.isEmpty()).toList();
  }

  /** Lookups do not tell them apart by case. */
  private static List<String> distinct(List<String> prefixes) {
    Set<String> seen = new TreeSet<>();
    return prefixes.stream().filter(each -> seen.add(each.toUpperCase(Locale.ROOT))).toList();
  }

  private static void require(boolean holds, Complaint otherwise, long limit) {
    if (!holds) {
      throw new InvalidChangeException(otherwise, limit);
    }
  }
}
