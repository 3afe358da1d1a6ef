package org.errorcatalog.admin.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.errorcatalog.admin.page.Sign;

/**
 * A filter as SQL over an entry {@code e} and its target text {@code t}.
 *
 * @param where empty conditions are left out
 * @param values by the name of the parameter; not every one of them need occur
 */
record FilterSql(String where, Map<String, Object> values) {

  /**
   * Translates a filter.
   *
   * @param me the {@code sub} of who asks
   */
  static FilterSql of(EntryFilter filter, String me) {
    List<String> conditions = new ArrayList<>(List.of("e.catalog_id = :catalog"));
    filter.facets().keySet().forEach(facet -> conditions.add(FacetSql.of(filter, facet)));
    conditions.add(SearchSql.of(filter.search()));
    conditions.removeIf(String::isEmpty);
    return new FilterSql(" where " + String.join("\n and ", conditions), values(filter, me));
  }

  private static Map<String, Object> values(EntryFilter filter, String me) {
    Map<String, Object> values = new HashMap<>(SearchSql.values(filter));
    filter
        .facets()
        .forEach((facet, value) -> values.put(facet.parameter(), bound(facet, value, me)));
    values.put("catalog", filter.catalog().id());
    values.put("source", filter.catalog().sourceLocale());
    values.put("locale", filter.locale());
    return values;
  }

  private static Object bound(Facet facet, String value, String me) {
    return switch (facet) {
      case STATE -> Sign.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_')).name();
      case SINCE -> Integer.valueOf(value);
      case ASSIGNED -> value.equals("me") ? me : value;
      default -> value;
    };
  }
}
