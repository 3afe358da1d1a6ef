package org.errorcatalog.admin.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import org.errorcatalog.admin.page.Sign;

/** Counts what a filter finds by state, as if it had asked for none. */
@ApplicationScoped
class StateCounting {

  private static final String FOUND =
      """
      with found as materialized (
        select e.id, coalesce(t.state, 'UNTRANSLATED') as state %%s)
      select null as state, count(*) as n from found
      union all
      select state, count(*) from (%s) unit group by state
      """;
  private static final String TEXTS = "select id, state from found";
  private static final String WORDINGS =
      """
      select distinct found.id, coalesce(w.state, 'UNTRANSLATED') as state
        from found
        join entry_action ea on ea.entry_id = found.id
        left join wording w on w.action_id = ea.action_id and w.locale = :locale
      """;

  private final EntryQueries entries;

  StateCounting(EntryQueries entries) {
    this.entries = entries;
  }

  @Transactional
  StateCounts of(EntryFilter filter) {
    long all = 0;
    Map<Sign, Long> counts = new EnumMap<>(Sign.class);
    EntryFilter stateless = filter.with(Facet.STATE, "");
    for (Tuple row :
        entries.over(stateless, FOUND.formatted(units(filter)), Tuple.class).getResultList()) {
      String state = row.get("state", String.class);
      long n = row.get("n", Long.class);
      if (state == null) {
        all = n;
      } else {
        counts.put(Sign.valueOf(state), n);
      }
    }
    return new StateCounts(all, counts);
  }

  private static String units(EntryFilter filter) {
    return switch (filter.value(Facet.OF)) {
      case "text" -> TEXTS;
      case "wording" -> WORDINGS;
      default -> TEXTS + " union " + WORDINGS;
    };
  }
}
