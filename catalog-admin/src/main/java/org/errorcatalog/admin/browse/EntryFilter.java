package org.errorcatalog.admin.browse;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.core.entry.Catalog;
import org.jspecify.annotations.Nullable;

/**
 * What a list of entries is asked for.
 *
 * @param locale the locale whose texts are shown beside the source
 * @param facets what it is narrowed to
 * @param key the sort key that the entry of this page had in the list; null where not known
 */
public record EntryFilter(
    Catalog catalog,
    String locale,
    Search search,
    Map<Facet, String> facets,
    Sort sort,
    @Nullable Long key) {

  private static final Pattern KEY = Pattern.compile("-?\\d{1,18}");

  public EntryFilter {
    Map<Facet, String> sorted = new EnumMap<>(Facet.class);
    sorted.putAll(facets);
    facets = Collections.unmodifiableMap(sorted);
  }

  /** The filter of an address; values that are not known filter nothing. */
  static EntryFilter of(Catalog catalog, String locale, Map<String, List<String>> query) {
    Map<Facet, String> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      first(query, facet.parameter()).filter(facet::knows).ifPresent(v -> facets.put(facet, v));
    }
    return new EntryFilter(
        catalog,
        locale,
        Search.of(query),
        facets,
        Sort.of(first(query, "sort").orElse("")),
        first(query, "key").filter(KEY.asMatchPredicate()).map(Long::valueOf).orElse(null));
  }

  public boolean narrows() {
    return !search.isEmpty() || facets.keySet().stream().anyMatch(facet -> facet != Facet.OF);
  }

  /** Empty where it is not narrowed to one. */
  public String value(Facet facet) {
    return facets.getOrDefault(facet, "");
  }

  public boolean is(Facet facet, String value) {
    return value(facet).equals(value);
  }

  /** All of it but the locale, to be appended to an address that has parameters: {@code &a=b…}. */
  public String query() {
    return shown() + (key == null ? "" : "&key=" + key);
  }

  /** The address of this list, from its first page. */
  public String address() {
    return Addresses.entries(catalog.name(), locale) + shown();
  }

  /**
   * How many it finds, by state: asked beside the list, since counting takes longer than a page.
   */
  public String countsAddress() {
    return "/catalogs/%s/counts?locale=%s%s"
        .formatted(catalog.name(), Addresses.query(locale), shown());
  }

  public String addressAfter(Place place) {
    return address() + "&after=" + Addresses.query(place.value());
  }

  public String entryAddress(EntryRow row) {
    Long itsKey = row.place().key();
    return entryAddress(row.code(), row.variant()) + (itsKey == null ? "" : "&key=" + itsKey);
  }

  /** The page of an entry of which its place in the list is not known. */
  public String entryAddress(String code, int variant) {
    return Addresses.entry(catalog.name(), code, variant, null, locale) + shown();
  }

  /** The same with another value, or without any if it is empty. */
  public EntryFilter with(Facet facet, String value) {
    Map<Facet, String> other = new EnumMap<>(Facet.class);
    other.putAll(facets);
    other.remove(facet);
    if (!value.isEmpty()) {
      other.put(facet, value);
    }
    return new EntryFilter(catalog, locale, search, other, sort, null);
  }

  public EntryFilter with(Sign state) {
    return with(Facet.STATE, Facet.value(state));
  }

  public boolean is(Sign state) {
    return is(Facet.STATE, Facet.value(state));
  }

  public EntryFilter withoutSearch() {
    return new EntryFilter(catalog, locale, Search.of(Map.of()), facets, sort, null);
  }

  /** The same list, seen from another of its entries. */
  public EntryFilter at(Place place) {
    return new EntryFilter(catalog, locale, search, facets, sort, place.key());
  }

  /** What is on and can be taken off, but for the state, which has a place of its own. */
  public List<Map.Entry<Facet, String>> chips() {
    return facets.entrySet().stream().filter(facet -> facet.getKey() != Facet.STATE).toList();
  }

  public boolean narrowsBesideState() {
    return !search.isEmpty() || !chips().isEmpty();
  }

  /** All entries, in the same order. */
  public EntryFilter bare() {
    return new EntryFilter(catalog, locale, Search.NONE, Map.of(), sort, null);
  }

  /** Whether more than the usual fields are needed to see what it says. */
  public boolean isIntricate() {
    return !search.options().isEmpty()
        || search.in().size() < Field.values().length
        || !chips().isEmpty();
  }

  public EntryFilter sorted(Sort other) {
    return new EntryFilter(catalog, locale, search, facets, other, null);
  }

  public EntryFilter in(String otherLocale) {
    return new EntryFilter(catalog, otherLocale, search, facets, sort, null);
  }

  /** What an address or a form says of it. */
  public Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>(search.fields());
    facets.forEach((facet, value) -> fields.put(facet.parameter(), value));
    if (sort != Sort.CODE) {
      fields.put("sort", sort.value());
    }
    return fields;
  }

  private String shown() {
    return fields().entrySet().stream()
        .map(field -> "&" + field.getKey() + "=" + Addresses.query(field.getValue()))
        .collect(Collectors.joining());
  }

  private static Optional<String> first(Map<String, List<String>> query, String name) {
    return query.getOrDefault(name, List.of()).stream().findFirst();
  }
}
