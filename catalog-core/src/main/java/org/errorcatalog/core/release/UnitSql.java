package org.errorcatalog.core.release;

import org.errorcatalog.core.text.UnitKind;

/**
 * The changes of one kind of unit between what is published up to a release and what would be
 * published now. Parameters: the release, the publishable states, the catalog.
 */
final class UnitSql {

  private UnitSql() {}

  static String changes(UnitKind kind) {
    return switch (kind) {
      case ENTRY ->
          changes(
                  "entry",
                  "u.code",
                  "u.variant",
                  "array[u.id]",
                  "null",
                  "next.facts::text",
                  "now.facts::text")
              + " order by u.code_key, u.variant";
      case TEXT ->
          changes(
                  "text",
                  "e.code",
                  "e.variant",
                  "array[u.entry_id]",
                  "u.locale",
                  "next.markdown",
                  "now.markdown")
              + " order by e.code_key, e.variant, u.locale";
      case WORDING ->
          changes(
                  "wording",
                  "u.action_id::text",
                  "1",
                  "array(select ea.entry_id from entry_action ea where ea.action_id = u.action_id)",
                  "u.locale",
                  "next.markdown",
                  "now.markdown")
              + " order by u.action_id, u.locale";
    };
  }

  private static String changes(
      String table,
      String subject,
      String variant,
      String entryIds,
      String locale,
      String after,
      String before) {
    return """
        with published as (
          select u.id,
                 coalesce(
                   (select r.id from revision r
                     where r.%1$s_id = u.id and r.state = 'APPROVED'
                     order by r.number desc limit 1),
                   (select r.id from revision r
                     where r.%1$s_id = u.id and r.state = any (?)
                       and not exists (
                         select from revision later
                          where later.%1$s_id = u.id and later.number > r.number
                            and later.state in ('NEEDS_EDITING', 'REJECTED')
                            and later.markdown is not distinct from r.markdown
                            and later.facts is not distinct from r.facts)
                     order by r.number desc limit 1)) as revision_id
            from %1$s u
           where u.catalog_id = ?)
        select u.id, %2$s as subject, %3$s as variant, %4$s as entry_ids, %5$s as locale,
               %6$s as after, %7$s as before, next.state as state_after, now.state as state_before,
               next.id as revision_id, u.outdated,
               coalesce(next.facts ->> 'status' = 'WITHDRAWN', next.id is null) as withdrawn
          from published p
          join %1$s u on u.id = p.id
          %8$s
          left join revision next on next.id = p.revision_id
          left join lateral (
            select row.revision_id, row.outdated from release_row row
             where row.%1$s_id = u.id and row.release <= ?
             order by row.release desc limit 1) last on true
          left join revision now on now.id = last.revision_id
         where p.revision_id is distinct from last.revision_id
            or (p.revision_id is not null and u.outdated is distinct from last.outdated)
        """
        .formatted(
            table,
            subject,
            variant,
            entryIds,
            locale,
            after,
            before,
            table.equals("text") ? "join entry e on e.id = u.entry_id" : "");
  }
}
