-- Run once by a superuser, before the first `migrate`. Idempotent.
-- The roles can log in but have no password: whoever deploys sets one, or uses certificates.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['catalog_owner', 'catalog_api', 'catalog_admin', 'catalog_ingest', 'catalog_publisher'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I login', wanted);
    end if;
  end loop;
end
$$;
