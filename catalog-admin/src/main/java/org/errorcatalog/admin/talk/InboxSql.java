package org.errorcatalog.admin.talk;

/** The queries of the inbox. News is what others did; nobody hears of their own. */
final class InboxSql {

  /** Older news is not shown any more; the history of the unit still has it. */
  static final int DAYS = 90;

  /**
   * The newest revision of each unit in which the person has an older one, if somebody else wrote
   * it since a moment. Looks at the newest of what others did, along the index of what people did,
   * and no further back than so many: a bar may not cost more, however long somebody was away.
   */
  private static final String NEWS =
      """
      select r.id, r.entry_id, r.text_id, r.wording_id, r.number, r.at
        from (select * from revision
               where origin <> 'IMPORT' and at > %s and actor <> :me
               order by at desc limit :look) r
       where (exists (select 1 from revision m where m.text_id = r.text_id
                       and m.number < r.number and m.actor = :me and m.origin <> 'IMPORT')
           or exists (select 1 from revision m where m.wording_id = r.wording_id
                       and m.number < r.number and m.actor = :me and m.origin <> 'IMPORT')
           or exists (select 1 from revision m where m.entry_id = r.entry_id
                       and m.number < r.number and m.actor = :me and m.origin <> 'IMPORT'))
         and r.number = coalesce((select t.revision from text t where t.id = r.text_id),
                                 (select w.revision from wording w where w.id = r.wording_id),
                                 (select e.revision from entry e where e.id = r.entry_id))
      """;

  /**
   * Comments on entries that the person translated, talks about, or has to translate; looks less
   * far back, since each costs more.
   */
  private static final String COMMENTS =
      """
      select c.id, c.at
        from (select * from comment
               where at > %s and author <> :me order by at desc limit :look / 4) c
       where exists (select 1 from comment mine where mine.entry_id = c.entry_id
                      and mine.author = :me
                      and mine.locale is not distinct from c.locale)
          or exists (select 1 from assignment a where a.entry_id = c.entry_id
                      and a.assignee = :me and a.locale = coalesce(c.locale, a.locale))
          or exists (select 1 from text t join revision m on m.text_id = t.id
                      where t.entry_id = c.entry_id and t.locale = coalesce(c.locale, t.locale)
                        and m.actor = :me and m.origin <> 'IMPORT')
      """;

  private static final String SEEN = "(select inbox_seen_at from person where sub = :me)";

  /** One number for the bar of every page; counts no further than it can show. */
  static final String COUNT =
      """
      select (select count(*) from (
                select 1 from assignment a
                 where a.assignee = :me and a.assigned_by <> :me and a.at > %1$s
                 limit :most) given)
           + (select count(*) from (%2$s limit :most) news)
           + (select count(*) from (%3$s limit :most) said)
      """
          .formatted(SEEN, NEWS.formatted(SEEN), COMMENTS.formatted(SEEN));

  /** With what the person wrote last. */
  static final String NEWS_ROWS =
      """
      select case when news.entry_id is not null then 'ENTRY'
                  when news.text_id is not null then 'TEXT' else 'WORDING' end as kind,
             c.name as catalog, coalesce(t.locale, w.locale) as locale, e.code, e.variant,
             w.action_id, now.state, now.actor_name, now.at, now.reason,
             coalesce(now.markdown, now.facts::text) as content,
             coalesce(mine.markdown, mine.facts::text) as my_content,
             news.at > %1$s as fresh
        from (%2$s order by at desc, id desc limit :most) news
        join revision now on now.id = news.id
        left join text t on t.id = news.text_id
        left join wording w on w.id = news.wording_id
        join lateral (
          select e.code, e.variant, e.catalog_id from entry e
           where e.id = coalesce(news.entry_id, t.entry_id, (
             select min(ea.entry_id) from entry_action ea where ea.action_id = w.action_id))) e
          on true
        join catalog c on c.id = e.catalog_id
        join lateral (
          select m.markdown, m.facts from revision m
           where (m.entry_id = news.entry_id or m.text_id = news.text_id
                  or m.wording_id = news.wording_id)
             and m.number < news.number and m.actor = :me and m.origin <> 'IMPORT'
           order by m.number desc limit 1) mine on true
       order by news.at desc, news.id desc
      """
          .formatted(SEEN, NEWS.formatted(":from"));

  static final String COMMENT_ROWS =
      """
      select k.name as catalog, e.code, e.variant, k.source_locale, c.locale, c.author_name, c.at,
             c.body, c.resolved_at is not null as resolved, c.at > %1$s as fresh
        from (%2$s order by at desc limit :most) said
        join comment c on c.id = said.id
        join entry e on e.id = c.entry_id
        join catalog k on k.id = c.catalog_id
       order by c.at desc, c.id desc
      """
          .formatted(SEEN, COMMENTS.formatted(":from"));

  static final String ASSIGNED_ROWS =
      """
      select k.name as catalog, e.code, e.variant, a.locale, a.assigned_by_name, a.at,
             t.state, coalesce(t.outdated, false) as outdated,
             a.at > %1$s and a.assigned_by <> :me as fresh
        from assignment a
        join entry e on e.id = a.entry_id
        join catalog k on k.id = a.catalog_id
        left join text t on t.entry_id = a.entry_id and t.locale = a.locale
       where a.assignee = :me
       order by a.at desc, a.entry_id limit :most
      """
          .formatted(SEEN);

  private InboxSql() {}
}
