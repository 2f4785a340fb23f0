-- A later export of a log that is still kept elsewhere: what an update changed, so that it can be
-- undone, and what a log has no longer.

alter table papers.log_import
  -- How many cases that were here before it told otherwise.
  add column changed int not null default 0,
  -- The command that undid it.
  add column undone_by uuid;

alter table papers.log_case
  -- When an export that should have it was first seen without it.
  add column missing_since timestamptz;
grant update on papers.log_case to heard_app;

create table papers.log_change (
  authority_id int not null,
  import_id uuid not null,
  family smallint not null,
  key text collate "C" not null,
  case_id uuid not null,
  -- What the log had said before, as in papers.log_case.
  salt bytea not null check (octet_length(salt) = 32),
  digest bytea not null,
  primary key (authority_id, import_id, family, key),
  foreign key (authority_id, import_id) references papers.log_import (authority_id, id)
);
create index log_change_case on papers.log_change (authority_id, case_id);
call installation.wall('papers.log_change', 'select', 'insert', 'delete');
