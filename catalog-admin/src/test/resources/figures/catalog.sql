-- 10,000 entries in ten locales: 100,000 descriptions of some 120 characters, 400 actions, findings,
-- two revisions of each text, one release of all of them, comments and assignments. Ids grow by 50.
insert into catalog (name, source_locale, code_prefixes) values ('figures', 'en-US', '{ERR}');
insert into catalog_locale (catalog_id, position, locale)
select c.id, l.n - 1, l.locale
  from catalog c,
       unnest(array['en-US','nl-NL','de-DE','fr-FR','es-ES','ja-JP','pt-BR','ru-RU','zh-CN','ar-SA'])
         with ordinality l (locale, n)
 where c.name = 'figures';

insert into entry (catalog_id, code, code_key, class, status, aliases, state, outdated, revision)
select c.id, n::text, n::text, (array['ERROR','INTERRUPT','INFORMATIONAL','NOT_AN_ERROR'])[1 + n % 4],
       case when n % 50 = 0 then 'WITHDRAWN' else 'ACTIVE' end, '{}',
       case when n % 9 = 0 then 'IN_REVIEW' else 'PRETRANSLATED' end, n % 97 = 0, 1
  from catalog c, generate_series(50000, 59999) n where c.name = 'figures';
insert into action (catalog_id, kind, audience)
select c.id, (array['CONTACT','RETRY','CONFIGURE','OPEN_TICKET'])[1 + n % 4],
       (array['END_USER','TENANT_ADMIN','APP_OWNER'])[1 + n % 3]
  from catalog c, generate_series(1, 400) n where c.name = 'figures';
insert into entry_action (entry_id, position, action_id)
select e.id, p.n, a.id
  from (select id, row_number() over (order by id) as n from entry
         where catalog_id = (select id from catalog where name = 'figures')) e
  join generate_series(0, 1) p (n) on p.n = 0 or e.n % 2 = 0
  join (select id, row_number() over (order by id) - 1 as n from action
         where catalog_id = (select id from catalog where name = 'figures')) a
    on a.n = (e.n * 3 + p.n * (1 + e.n % 300)) % 400;

insert into source_page (catalog_id, identity, locale, path, sha256)
select catalog_id, 'figures', locale, locale || '.md', repeat('0', 64) from catalog_locale
 where catalog_id = (select id from catalog where name = 'figures');
insert into source_version (source_page_id, path, sha256, translation_type, seen_at)
select id, path, sha256, case when locale = 'en-US' then null else 'MT' end, now() - interval '9 days'
  from source_page where identity = 'figures';

create temp table word as
select array['the','application','account','could','not','be','opened','because','token','has','expired',
             'and','user','must','sign','in','again','before','resource','is','available','tenant','policy',
             'blocks','request','from','this','device','certificate','missing','claim','redirect'] as w;
insert into text (catalog_id, entry_id, locale, markdown, upstream, source_version_id, state, outdated,
                  revision)
select e.catalog_id, e.id, l.locale, said.words, said.words, v.id,
       (array['PRETRANSLATED','APPROVED','IN_REVIEW','APPROVED','NEEDS_EDITING','APPROVED','REJECTED',
              'PRETRANSLATED'])[1 + (e.id / 50 * 7 + l.position) % 8],
       (e.id / 50 + l.position) % 23 = 0, 2
  from entry e
  join catalog_locale l on l.catalog_id = e.catalog_id
  join source_page p on p.catalog_id = l.catalog_id and p.locale = l.locale
  join source_version v on v.source_page_id = p.id,
       word,
       lateral (select l.locale || ' ' || e.code || ' ' || string_agg(
                         w[1 + abs(hashint8(e.id * 31 + l.position * 7 + g)) % 32], ' ' order by g) as words
                  from generate_series(1, 20) g) said
 where e.catalog_id = (select id from catalog where name = 'figures')
   and (l.position = 0 or (e.id / 50 + l.position) % 40 <> 0);
insert into wording (catalog_id, action_id, locale, markdown, upstream, state, outdated, revision)
select a.catalog_id, a.id, l.locale, l.locale || ' contact the owner ' || a.id, l.locale, 
       (array['PRETRANSLATED','APPROVED','APPROVED','IN_REVIEW'])[1 + (a.id / 50 + l.position) % 4], false, 2
  from action a join catalog_locale l on l.catalog_id = a.catalog_id
 where a.catalog_id = (select id from catalog where name = 'figures');

insert into revision (text_id, number, state, markdown, origin, actor, actor_name, at)
select t.id, n, case when n = 1 then 'PRETRANSLATED' else t.state end, t.markdown,
       case when n = 1 then 'IMPORT' else 'UI' end, case when n = 1 then 'import' else 'eva' end,
       case when n = 1 then 'import' else 'Eva' end,
       now() - interval '8 days' + (n - 1) * ((t.id / 50 % 10000) || ' minutes')::interval
  from text t, generate_series(1, 2) n
 where t.catalog_id = (select id from catalog where name = 'figures')
 order by 8;
insert into revision (wording_id, number, state, markdown, origin, actor, actor_name, at)
select w.id, n, w.state, w.markdown, 'IMPORT', 'import', 'import', now() - interval '8 days'
  from wording w, generate_series(1, 2) n
 where w.catalog_id = (select id from catalog where name = 'figures');
insert into revision (entry_id, number, state, facts, origin, actor, actor_name, at)
select e.id, 1, e.state,
       jsonb_build_object('class', e.class, 'status', e.status, 'aliases', '[]'::jsonb, 'actions',
         coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'audience', a.audience)
                                    order by ea.position)
                     from entry_action ea join action a on a.id = ea.action_id
                    where ea.entry_id = e.id), '[]'::jsonb)),
       'IMPORT', 'import', 'import', now() - interval '8 days'
  from entry e where e.catalog_id = (select id from catalog where name = 'figures');

insert into check_finding (catalog_id, text_id, locale, name, place_offset, place_length, message,
                           fingerprint)
select t.catalog_id, t.id, t.locale,
       (array['REPEATED_WORDS','PUNCTUATION_DIFFERS','NUMBERS_DIFFER','UNCHANGED'])[1 + t.id / 50 % 4], 0, 1,
       'repeated-words', repeat('0', 64)
  from text t
 where t.catalog_id = (select id from catalog where name = 'figures') and t.id / 50 % 8 = 0;
insert into person (sub, name, last_seen_at, inbox_seen_at)
values ('figures', 'Figures', now(), now()), ('eva', 'Eva', now(), now()) on conflict do nothing;
insert into assignment (catalog_id, entry_id, locale, assignee, assigned_by, assigned_by_name, at)
select e.catalog_id, e.id, 'nl-NL', case when e.id / 50 % 2 = 0 then 'figures' else 'eva' end, 'eva', 'Eva', now()
  from entry e where e.catalog_id = (select id from catalog where name = 'figures') and e.id / 50 % 20 in (3, 4);
insert into comment (catalog_id, entry_id, locale, body, author, author_name, at)
select e.catalog_id, e.id, 'nl-NL', 'Is this right?', 'eva', 'Eva', now()
  from entry e where e.catalog_id = (select id from catalog where name = 'figures') and e.id / 50 % 50 = 7;

insert into release (catalog_id, number, state_changed_at, digest, added, changed, withdrawn, origin,
                     actor, actor_name, published_at)
select id, 1, now(), 'sha256:' || repeat('0', 64), 10000, 0, 0, 'UI', 'eva', 'Eva', now() - interval '5 days'
  from catalog where name = 'figures';
insert into release_row (catalog_id, release, text_id, revision_id, outdated, plain, html)
select t.catalog_id, 1, t.id, r.id, false, r.markdown, r.markdown
  from text t join revision r on r.text_id = t.id and r.number = 1
 where t.catalog_id = (select id from catalog where name = 'figures');
insert into release_row (catalog_id, release, wording_id, revision_id, outdated, plain, html)
select w.catalog_id, 1, w.id, r.id, false, r.markdown, r.markdown
  from wording w join revision r on r.wording_id = w.id and r.number = 1
 where w.catalog_id = (select id from catalog where name = 'figures');
insert into release_row (catalog_id, release, entry_id, revision_id, outdated)
select e.catalog_id, 1, e.id, r.id, false
  from entry e join revision r on r.entry_id = e.id and r.number = 1
 where e.catalog_id = (select id from catalog where name = 'figures');
update catalog set current_release = 1 where name = 'figures';
