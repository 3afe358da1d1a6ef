-- The rights of each role: the least that its process needs. The roles themselves come from db/roles.sql.

revoke all on all tables in schema public from public;

grant select on catalog, catalog_locale, source_page, source_version, entry, action, text, wording, revision, release, release_row
  to catalog_api, catalog_admin, catalog_ingest, catalog_publisher;
grant select on entry_action, source_row, import_run, finding to catalog_admin, catalog_ingest, catalog_publisher;

grant usage on all sequences in schema public to catalog_admin, catalog_ingest;
grant insert on catalog, catalog_locale, entry, action, entry_action, text, wording, revision, activity to catalog_admin, catalog_ingest;
grant update on catalog, catalog_locale, entry, action, entry_action, text, wording to catalog_admin, catalog_ingest;
grant delete on entry_action, catalog_locale to catalog_admin, catalog_ingest;

grant insert, update on source_page, source_version, source_row, import_run to catalog_ingest;
grant insert on finding to catalog_ingest;
grant delete on source_row to catalog_ingest;
grant select, update on import_request to catalog_ingest;
grant select on import_upload to catalog_ingest;

grant select, insert, update on import_request to catalog_admin;
grant select, insert on import_upload to catalog_admin;
grant select, insert, delete on access_grant to catalog_admin;
grant select on activity to catalog_admin;

grant insert on release, release_row, activity to catalog_admin, catalog_publisher;
grant update (state, state_changed_at) on release to catalog_admin;
grant update (current_release, version) on catalog to catalog_publisher;
grant usage on sequence activity_seq to catalog_publisher;
