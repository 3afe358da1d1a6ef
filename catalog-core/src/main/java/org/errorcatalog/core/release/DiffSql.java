package org.errorcatalog.core.release;

/**
 * The entries that differ between two releases of a catalog, the lower first. Those with rows in
 * between are put in order first, and looked at closely only as far as the page goes: what changed
 * and changed back is no difference.
 */
final class DiffSql {

  /** Parameters: catalog, lower, higher; code key and variant to begin after; how many. */
  static final String DIFFERENCES =
      """
      with asked as (select ?::bigint as catalog_id, ?::integer as low, ?::integer as high),
      moved as (
        select r.entry_id, r.text_id, r.wording_id
        from release_row r, asked
        where r.catalog_id = asked.catalog_id
          and r.release > asked.low and r.release <= asked.high),
      touched as (
        select entry_id as id from moved where entry_id is not null
        union
        select t.entry_id from moved join text t on t.id = moved.text_id
        union
        select latest.entry_id
        from (select distinct on (r.entry_id) r.entry_id, r.revision_id
              from release_row r, asked
              where r.catalog_id = asked.catalog_id and r.release <= asked.low
                and r.entry_id is not null
                and exists (select from moved where wording_id is not null)
              order by r.entry_id, r.release desc) latest
        join revision v on v.id = latest.revision_id
        cross join lateral jsonb_array_elements(v.facts -> 'actions') action
        where (action ->> 'id')::bigint in (
          select w.action_id from moved join wording w on w.id = moved.wording_id))
      select e.code, e.variant, differing.locales,
        was.facts ->> 'status' as before, now.facts ->> 'status' as after
      from (select e.id, e.code, e.code_key collate "C" as key, e.variant
            from touched join entry e on e.id = touched.id
            where (e.code_key collate "C", e.variant) > (?, ?)
            order by key, e.variant) e
      cross join asked
      left join lateral (%1$s) was on true
      left join lateral (%2$s) now on true
      cross join lateral (select array(
        select t.locale
        from text t
        left join lateral (%3$s) was on true
        left join lateral (%4$s) now on true
        where t.entry_id = e.id and %7$s
        union
        select w.locale
        from jsonb_array_elements(was.facts -> 'actions') action
        join wording w on w.action_id = (action ->> 'id')::bigint
        join text t on t.entry_id = e.id and t.locale = w.locale
        left join lateral (%5$s) was on true
        left join lateral (%6$s) now on true
        where %7$s
        order by 1) as locales) differing
      where (was.facts is not null or now.facts is not null)
        and (cardinality(differing.locales) > 0 or %7$s)
      order by e.key, e.variant
      limit ?
      """
          .formatted(
              last("entry_id = e.id", "low"),
              last("entry_id = e.id", "high"),
              last("text_id = t.id", "low"),
              last("text_id = t.id", "high"),
              last("wording_id = w.id", "low"),
              last("wording_id = w.id", "high"),
              """
              (now.revision_id is distinct from was.revision_id
                or (now.revision_id is not null and now.outdated is distinct from was.outdated))\
              """);

  private DiffSql() {}

  /** What a release publishes of a unit. */
  private static String last(String unit, String release) {
    return """
    select r.revision_id, r.outdated, v.facts
    from release_row r left join revision v on v.id = r.revision_id
    where r.%s and r.release <= asked.%s
    order by r.release desc limit 1
    """
        .formatted(unit, release);
  }
}
