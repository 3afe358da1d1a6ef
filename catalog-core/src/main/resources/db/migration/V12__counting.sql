-- What counts and dates in lists are read from: indexes alone, no rows.

set local lock_timeout = '10s';

-- An import of new texts pays nothing for it.
create index text_outdated on text (catalog_id, locale) where outdated;

-- When a unit got a revision. A revision is of one unit and so in one index: it was in all three, which cost more.
create unique index revision_entry_dated on revision (entry_id, number) include (at) where entry_id is not null;
create unique index revision_text_dated on revision (text_id, number) include (at) where text_id is not null;
create unique index revision_wording_dated on revision (wording_id, number) include (at) where wording_id is not null;
alter table revision
  drop constraint revision_entry_number,
  drop constraint revision_text_number,
  drop constraint revision_wording_number;
alter index revision_entry_dated rename to revision_entry_number;
alter index revision_text_dated rename to revision_text_number;
alter index revision_wording_dated rename to revision_wording_number;
