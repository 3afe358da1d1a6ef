package org.errorcatalog.core.release;

/**
 * The entries that differ between two releases of a catalog, the lower first: those with a unit
 * that has rows in between, and another revision at the end than at the beginning.
 */
final class DiffSql {

  /** Parameters: catalog, lower, higher; code key and variant to begin after; how many. */
  static final String DIFFERENCES =
      """
      with asked as (select ?::bigint as catalog_id, ?::integer as low, ?::integer as high),
      entries as (%s),
      texts as (%s),
      wordings as (%s),
      carriers as (
        select latest.entry_id, w.locale
        from (select distinct on (r.entry_id) r.entry_id, r.revision_id
              from release_row r, asked
              where r.catalog_id = asked.catalog_id and r.release <= asked.low
                and r.entry_id is not null and exists (select from wordings)
              order by r.entry_id, r.release desc) latest
        join revision v on v.id = latest.revision_id
        cross join lateral jsonb_array_elements(v.facts -> 'actions') action
        join wording w on w.action_id = (action ->> 'id')::bigint and w.id in (select id from wordings)
        join text t on t.entry_id = latest.entry_id and t.locale = w.locale),
      differing as (
        select entry_id, array_remove(array_agg(distinct locale), null) as locales
        from (select id as entry_id, null as locale from entries
              union all
              select t.entry_id, t.locale from texts join text t on t.id = texts.id
              union all
              select entry_id, locale from carriers) each_of
        group by entry_id)
      select e.code, e.variant, d.locales, was.status as before, now.status as after
      from differing d
      cross join asked
      join entry e on e.id = d.entry_id
      left join lateral (%s) was on true
      left join lateral (%s) now on true
      where (e.code_key collate "C", e.variant) > (?, ?)
        and (was.status is not null or now.status is not null)
      order by e.code_key collate "C", e.variant
      limit ?
      """
          .formatted(unit("entry"), unit("text"), unit("wording"), status("low"), status("high"));

  private DiffSql() {}

  private static String unit(String kind) {
    return """
    select touched.id
    from (select distinct r.%1$s_id as id from release_row r, asked
          where r.catalog_id = asked.catalog_id and r.release > asked.low
            and r.release <= asked.high and r.%1$s_id is not null) touched
    cross join asked
    left join lateral (
      select r.revision_id, r.outdated from release_row r
      where r.%1$s_id = touched.id and r.release <= asked.low
      order by r.release desc limit 1) was on true
    join lateral (
      select r.revision_id, r.outdated from release_row r
      where r.%1$s_id = touched.id and r.release <= asked.high
      order by r.release desc limit 1) now on true
    where now.revision_id is distinct from was.revision_id
      or (now.revision_id is not null and now.outdated is distinct from was.outdated)
    """
        .formatted(kind);
  }

  private static String status(String release) {
    return """
    select v.facts ->> 'status' as status
    from (select r.revision_id from release_row r
          where r.entry_id = e.id and r.release <= asked.%s
          order by r.release desc limit 1) row
    join revision v on v.id = row.revision_id
    """
        .formatted(release);
  }
}
