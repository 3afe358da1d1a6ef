-- Where nobody approves what they wrote themselves.

-- A null locale is what has no language: the entries of the catalog.
create table four_eyes (
  catalog_id bigint not null references catalog,
  locale     text,
  constraint four_eyes_once unique nulls not distinct (catalog_id, locale),
  constraint four_eyes_locale_listed foreign key (catalog_id, locale) references catalog_locale
);
grant select, insert, delete on four_eyes to catalog_admin;

-- As long as the longest reason that a form takes.
alter table revision add constraint revision_reason_limit check (length(reason) <= 500) not valid;
