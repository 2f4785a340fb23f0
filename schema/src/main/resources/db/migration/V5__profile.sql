-- Profiles as they were loaded. A version never changes and is kept whole, with the procedure files
-- it uses: cases begun under it keep its procedures and words.

create table profile.version (
  authority_id int not null references installation.authority (id),
  version int not null check (version > 0),
  digest text not null,
  loaded_at timestamptz not null,
  primary key (authority_id, version)
);
call installation.wall('profile.version', 'select', 'insert');

create table profile.file (
  authority_id int not null,
  version int not null,
  path text not null,
  content text not null,
  primary key (authority_id, version, path),
  foreign key (authority_id, version) references profile.version (authority_id, version)
);
call installation.wall('profile.file', 'select', 'insert');

-- Which version first had a procedure of this digest (its file and the authority's settings).
create table profile.procedure (
  authority_id int not null,
  procedure text not null,
  digest text not null,
  version int not null,
  primary key (authority_id, procedure, digest),
  foreign key (authority_id, version) references profile.version (authority_id, version)
);
call installation.wall('profile.procedure', 'select', 'insert');
