-- How far the worker is with a request, and what an editor has seen of the page.

-- Beside the request, whose row its worker holds while it serves it.
create table import_progress (
  request_id bigint primary key references import_request,
  phase      text not null,
  pages      integer not null default 0,
  attempts   integer not null,
  changed_at timestamptz not null,
  constraint import_progress_phase_known check (phase in ('READING', 'COMPARING', 'WRITING')),
  constraint import_progress_counted check (pages >= 0 and attempts >= 1)
);
grant select on import_progress to catalog_admin;
grant select, insert, update, delete on import_progress to catalog_ingest;

-- What an import never does, though it could.
revoke insert, update, delete on check_setting from catalog_ingest;
revoke delete on catalog_locale from catalog_ingest;

create function notify_import_progress() returns trigger language plpgsql as $$
begin
  perform pg_notify('catalog_import_progress', coalesce(new.request_id, old.request_id)::text);
  return null;
end
$$;
create trigger import_progress_changed after insert or update or delete on import_progress
  for each row execute function notify_import_progress();

-- What the page said when a person last edited the wording, kept once the page says something else.
alter table text add column upstream_before text;
alter table wording add column upstream_before text;
