-- Releases: what was published, as the set of changes to the release before.

create table release (
  catalog_id        bigint not null references catalog,
  number            integer not null,
  label             text,
  state             text not null default 'ENABLED',
  state_changed_at  timestamptz not null,
  digest            text not null,
  added             integer not null,
  changed           integer not null,
  withdrawn         integer not null,
  origin            text not null,
  actor             text not null,
  actor_name        text not null,
  published_at      timestamptz not null,
  constraint release_pk primary key (catalog_id, number),
  constraint release_number_positive check (number >= 1),
  constraint release_label_limit check (length(label) between 1 and 100),
  constraint release_state_known check (state in ('ENABLED', 'DISABLED', 'DEPRECATED', 'SUNSET')),
  constraint release_digest_wellformed check (digest ~ '^sha256:[0-9a-f]{64}$'),
  constraint release_origin_known check (origin in ('UI', 'API', 'IMPORT', 'CLI'))
);

alter table catalog add constraint catalog_current_release
  foreign key (id, current_release) references release (catalog_id, number);

-- One change: a unit's published revision, rendered, or (revision_id is null) that it is published no longer.
create table release_row (
  catalog_id  bigint not null,
  release     integer not null,
  entry_id    bigint references entry,
  text_id     bigint references text,
  wording_id  bigint references wording,
  revision_id bigint references revision,
  outdated    boolean not null,
  plain       text,
  html        text,
  constraint release_row_release foreign key (catalog_id, release) references release deferrable initially deferred,
  constraint release_row_unique unique nulls not distinct (catalog_id, release, entry_id, text_id, wording_id),
  constraint release_row_of_one_unit check (num_nonnulls(entry_id, text_id, wording_id) = 1),
  constraint release_row_rendered check ((plain is not null) = (revision_id is not null and entry_id is null) and (html is not null) = (plain is not null))
);
create unique index release_row_entry on release_row (entry_id, release desc) where entry_id is not null;
create unique index release_row_text on release_row (text_id, release desc) where text_id is not null;
create unique index release_row_wording on release_row (wording_id, release desc) where wording_id is not null;

create trigger release_row_append_only before update or delete or truncate on release_row
  for each statement execute function refuse_change();
create trigger release_not_deleted before delete or truncate on release
  for each statement execute function refuse_change();

-- Of a release, only its state may change.
create function refuse_release_rewrite() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - 'state' - 'state_changed_at') is distinct from (to_jsonb(old) - 'state' - 'state_changed_at') then
    raise exception 'release % is immutable: only its state may change', old.number using errcode = 'restrict_violation';
  end if;
  if new.state <> old.state and (old.state, new.state) not in (
      ('ENABLED', 'DISABLED'), ('ENABLED', 'DEPRECATED'),
      ('DISABLED', 'ENABLED'), ('DISABLED', 'DEPRECATED'),
      ('DEPRECATED', 'ENABLED'), ('DEPRECATED', 'DISABLED'), ('DEPRECATED', 'SUNSET'),
      ('SUNSET', 'DEPRECATED')) then
    raise exception 'release % cannot go from % to %', old.number, old.state, new.state using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger release_immutable before update on release
  for each row execute function refuse_release_rewrite();

-- Whatever moves the pointer, every API node hears of it.
create function notify_current_release() returns trigger language plpgsql as $$
begin
  perform pg_notify('catalog_release', new.name);
  return null;
end
$$;
create trigger catalog_current_release_moved after update of current_release on catalog
  for each row when (new.current_release is distinct from old.current_release)
  execute function notify_current_release();
