-- How the pages of a catalog are read where their shape misleads: YAML, as docs/import.md describes it.

alter table catalog add column profile text;
alter table catalog add constraint catalog_profile_limit check (length(profile) <= 65536);
