-- How the pages of a catalog are read, and what was read of each when it was last taken.

-- YAML, as docs/import.md describes it, for pages whose shape misleads.
alter table catalog add column profile text;
alter table catalog add constraint catalog_profile_limit check (length(profile) <= 65536);

-- Rows with an error's code, and how many codes differ; null for pages taken before this was noted.
alter table source_page add column code_rows integer;
alter table source_page add column codes integer;
alter table source_page add constraint source_page_counts_positive check (code_rows >= 0 and codes >= 0);
