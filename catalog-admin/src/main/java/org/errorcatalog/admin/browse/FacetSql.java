package org.errorcatalog.admin.browse;

/** What each facet asks of an entry. */
final class FacetSql {

  private static final String WORDINGS =
      """
      e.id in (select ea.entry_id from wording w join entry_action ea on ea.action_id = w.action_id
                where w.catalog_id = :catalog and w.locale = :locale and %s)\
      """;
  private static final String UNWORDED =
      """
      e.id in (select ea.entry_id from entry_action ea join action a on a.id = ea.action_id
                where a.catalog_id = :catalog and not exists (
                  select 1 from wording w where w.action_id = a.id and w.locale = :locale))\
      """;
  private static final String ACTIONS =
      """
      e.id in (select ea.entry_id from entry_action ea join action a on a.id = ea.action_id
                where a.catalog_id = :catalog and %s)\
      """;

  private static final String STANDS = "f.catalog_id = :catalog and f.dismissed_at is null%s";
  private static final String FOUND_IN_NAMES =
      "e.id in (select f.entry_id from check_finding f where f.entry_id is not null and %s)";
  private static final String FOUND_IN_TEXT =
      """
      e.id in (select x.entry_id from check_finding f join text x on x.id = f.text_id
                where f.locale = :locale and %s)\
      """;
  private static final String FOUND_IN_WORDINGS =
      """
      e.id in (select ea.entry_id from check_finding f
                 join wording w on w.id = f.wording_id
                 join entry_action ea on ea.action_id = w.action_id
                where f.locale = :locale and %s)\
      """;

  private static final String MACHINE =
      """
      %1$s.state = 'PRETRANSLATED' and exists (
        select 1 from source_version v
         where v.id = %1$s.source_version_id and upper(v.translation_type) = 'MT')\
      """;
  private static final String SINCE =
      """
      select %2$s from %1$s x %3$s
       where x.catalog_id = :catalog
         and exists (
               select 1 from revision r
                where r.%1$s_id = x.id and r.at > (
                        select p.published_at from release p
                         where p.catalog_id = :catalog and p.number = :since))\
      """;
  private static final String ASSIGNED =
      "e.id %s (select x.entry_id from assignment x where x.locale = :locale%s)";
  private static final String COMMENTED =
      """
      e.id in (select c.entry_id from comment c
                where c.locale is null or c.locale = :locale)\
      """;

  private FacetSql() {}

  /** A condition; empty where the facet by itself asks for nothing. */
  static String of(EntryFilter filter, Facet facet) {
    return switch (facet) {
      case STATE -> state(filter);
      case OF -> "";
      case CHECK -> check(filter);
      case CLASS -> "e.class = :class";
      case STATUS -> "e.status = :status";
      case KIND ->
          ACTIONS.formatted(
              "a.kind = :kind"
                  + (has(filter, Facet.AUDIENCE) ? " and a.audience = :audience" : ""));
      case AUDIENCE -> has(filter, Facet.KIND) ? "" : ACTIONS.formatted("a.audience = :audience");
      case MT ->
          units(filter, MACHINE.formatted("t"), WORDINGS.formatted(MACHINE.formatted("w")), "");
      case OUTDATED ->
          units(filter, "t.outdated", WORDINGS.formatted("w.outdated"), " or e.outdated");
      case SINCE -> since(filter);
      case ASSIGNED ->
          filter.is(facet, "nobody")
              ? ASSIGNED.formatted("not in", "")
              : ASSIGNED.formatted("in", " and x.assignee = :assigned");
      case COMMENTED -> COMMENTED;
    };
  }

  /** A finding that stands: of the text, of the wording of an action, or of the entry's names. */
  private static String check(EntryFilter filter) {
    String stands =
        STANDS.formatted(filter.is(Facet.CHECK, Facet.ANY) ? "" : " and f.name = :check");
    return units(
        filter,
        FOUND_IN_TEXT.formatted(stands),
        FOUND_IN_WORDINGS.formatted(stands),
        " or " + FOUND_IN_NAMES.formatted(stands));
  }

  private static String since(EntryFilter filter) {
    String here = " and x.locale = :locale)";
    return units(
        filter,
        "e.id in (" + SINCE.formatted("text", "x.entry_id", "") + here,
        "e.id in ("
            + SINCE.formatted(
                "wording", "ea.entry_id", "join entry_action ea on ea.action_id = x.action_id")
            + here,
        " or e.id in (" + SINCE.formatted("entry", "x.id", "") + ")");
  }

  private static String state(EntryFilter filter) {
    return filter.is(Facet.STATE, "untranslated")
        ? units(filter, "t.id is null", UNWORDED, "")
        : units(filter, "t.state = :state", WORDINGS.formatted("w.state = :state"), "");
  }

  /** A condition of the units that the filter is about; by itself of any unit. */
  private static String units(EntryFilter filter, String text, String wording, String orEntry) {
    return switch (filter.value(Facet.OF)) {
      case "text" -> "(" + text + ")";
      case "wording" -> wording;
      default -> "((" + text + ") or " + wording + orEntry + ")";
    };
  }

  private static boolean has(EntryFilter filter, Facet facet) {
    return filter.facets().containsKey(facet);
  }
}
