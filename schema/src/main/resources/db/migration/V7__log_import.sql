-- Which logs were taken in, and what each case of them said, in a form that can only be compared:
-- so a log given again changes nothing, and one that has changed since is noticed.

create table papers.log_import (
  authority_id int not null,
  id uuid not null,
  imported_at timestamptz not null,
  actor uuid not null,
  files text not null,
  cases int not null,
  undone_at timestamptz,
  primary key (authority_id, id)
);
call installation.wall('papers.log_import', 'select', 'insert', 'update');

create table papers.log_case (
  authority_id int not null,
  -- 0 representation, 1 payment, 2 learning
  family smallint not null,
  key text collate "C" not null,
  import_id uuid not null,
  case_id uuid not null,
  -- The key of the digest: erased with the row, so that nobody can test a guess against it.
  salt bytea not null check (octet_length(salt) = 32),
  digest bytea not null,
  primary key (authority_id, family, key),
  foreign key (authority_id, import_id) references papers.log_import (authority_id, id)
);
create index log_case_import on papers.log_case (authority_id, import_id);
call installation.wall('papers.log_case', 'select', 'insert', 'delete');
