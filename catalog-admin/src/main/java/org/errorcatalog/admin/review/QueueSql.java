package org.errorcatalog.admin.review;

import java.util.Map;
import org.errorcatalog.core.text.UnitKind;

/** The queries of the queues. */
final class QueueSql {

  /** Along the index of states; the moment is that of the newest revision. */
  private static final String OF_LOCALE =
      """
      select kind, id from (
        select 'TEXT' as kind, u.id, now.at
          from text u join revision now on now.text_id = u.id and now.number = u.revision
         where u.catalog_id = :catalog and u.locale = :locale and u.state = 'IN_REVIEW'
        union all
        select 'WORDING', u.id, now.at
          from wording u join revision now on now.wording_id = u.id and now.number = u.revision
         where u.catalog_id = :catalog and u.locale = :locale and u.state = 'IN_REVIEW') waiting
      """;

  private static final String OF_ENTRIES =
      """
      select kind, id from (
        select 'ENTRY' as kind, u.id, now.at
          from entry u join revision now on now.entry_id = u.id and now.number = u.revision
         where u.catalog_id = :catalog and u.state = 'IN_REVIEW') waiting
      """;

  private static final String BEHIND =
      " where (at, kind, id) > (:at, :kind, :id) order by at, kind, id";

  /** How many wait, by locale; entries under null. */
  static final String COUNTS =
      """
      select l.locale,
             (select count(*) from text t
               where t.catalog_id = l.catalog_id and t.locale = l.locale and t.state = 'IN_REVIEW')
             + (select count(*) from wording w
                 where w.catalog_id = l.catalog_id and w.locale = l.locale
                   and w.state = 'IN_REVIEW') as waiting, l.position
        from catalog_locale l where l.catalog_id = :catalog
      union all
      select null, count(*), null from entry where catalog_id = :catalog and state = 'IN_REVIEW'
      order by position nulls last
      """;

  /** Where each kind is found, and what there is to compare with. */
  private static final Map<UnitKind, String> UNITS =
      Map.of(
          UnitKind.ENTRY,
          """
          select u.id, u.version, u.revision, u.code, u.variant, 0::bigint as action_id,
                 1 as entries, null::text as source, null::text as upstream
            from entry u where u.catalog_id = :catalog and u.id = any (:ids)
          """,
          UnitKind.TEXT,
          """
          select u.id, u.version, u.revision, e.code, e.variant, 0::bigint as action_id,
                 1 as entries, s.markdown as source, u.upstream
            from text u join entry e on e.id = u.entry_id
            left join text s on s.entry_id = u.entry_id and s.locale = :source and s.id <> u.id
           where u.catalog_id = :catalog and u.id = any (:ids)
          """,
          UnitKind.WORDING,
          """
          select u.id, u.version, u.revision, e.code, e.variant, u.action_id,
                 (select count(*)::int from entry_action ea where ea.action_id = u.action_id)
                   as entries,
                 s.markdown as source, u.upstream
            from wording u
            join lateral (
              select e.code, e.variant from entry_action ea join entry e on e.id = ea.entry_id
               where ea.action_id = u.action_id order by ea.entry_id limit 1) e on true
            left join wording s
              on s.action_id = u.action_id and s.locale = :source and s.id <> u.id
           where u.catalog_id = :catalog and u.id = any (:ids)
          """);

  /**
   * The author is who first wrote what it says now; the version of somebody else is the newest with
   * other words since the last approval. Nothing approved: an entry is compared with its import.
   */
  private static final String ROWS =
      """
      with unit as (%2$s)
      select unit.*, now.at, now.reason, coalesce(now.markdown, now.facts::text) as content,
             author.actor, author.actor_name,
             coalesce(approved.markdown, approved.facts::text) as approved,
             coalesce(unit.upstream, imported.facts::text) as before,
             other.actor_name as other_name,
             coalesce(other.markdown, other.facts::text) as other_content
        from unit
        join revision now on now.%1$s_id = unit.id and now.number = unit.revision
        join lateral (
          select a.actor, a.actor_name from revision a
           where a.%1$s_id = unit.id and a.number > coalesce((
             select max(r.number) from revision r where r.%1$s_id = unit.id
                and (r.markdown, r.facts) is distinct from (now.markdown, now.facts)), 0)
           order by a.number limit 1) author on true
        left join lateral (
          select a.number, a.markdown, a.facts from revision a
           where a.%1$s_id = unit.id and a.state = 'APPROVED'
           order by a.number desc limit 1) approved on true
        left join lateral (
          select i.facts from revision i
           where i.%1$s_id = unit.id and i.origin = 'IMPORT' order by i.number desc limit 1
          ) imported on true
        left join lateral (
          select o.actor_name, o.markdown, o.facts from revision o
           where o.%1$s_id = unit.id and o.number > coalesce(approved.number, 0)
             and o.origin <> 'IMPORT' and o.actor <> author.actor
             and (o.markdown, o.facts) is distinct from (now.markdown, now.facts)
           order by o.number desc limit 1) other on true
      """;

  private QueueSql() {}

  static String waiting(Scope scope) {
    return (scope.locale() == null ? OF_ENTRIES : OF_LOCALE) + BEHIND;
  }

  static String holding(UnitKind kind) {
    return "select 1 from %s where catalog_id = :catalog and id = :id".formatted(kind.table())
        + (kind == UnitKind.ENTRY ? "" : " and locale = :locale");
  }

  static String rows(UnitKind kind) {
    return ROWS.formatted(kind.table(), UNITS.get(kind));
  }
}
