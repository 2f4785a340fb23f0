-- What happened, as it was told: inserted and read, never changed. An event belongs to the commit
-- of its command; the commit row is written last, and gives its events their position and time.

create table ledger.event (
  authority_id int not null,
  stream_id uuid not null,
  version int not null check (version > 0),
  format smallint not null,
  type_version smallint not null,
  command_id uuid not null,
  event_id uuid not null,
  occurred_from date,
  occurred_to date,
  type text collate "C" not null,
  payload text collate "C" not null,
  hash bytea not null,
  primary key (authority_id, stream_id, version)
);

create table ledger.commit (
  authority_id int not null,
  position bigint not null check (position > 0),
  format smallint not null,
  recorded_at timestamptz not null,
  actor uuid not null,
  command_id uuid not null,
  event_count int not null check (event_count > 0),
  digest bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (authority_id, position),
  unique (authority_id, command_id)
);
create index commit_recorded on ledger.commit (authority_id, recorded_at, position);

-- Who opened which case, and when: a register of its own, for the data protection officer.
create table ledger.reading (
  authority_id int not null,
  read_at timestamptz not null,
  actor uuid not null,
  stream_id uuid not null,
  purpose text not null,
  id uuid not null,
  primary key (authority_id, stream_id, read_at, id)
);
create index reading_actor on ledger.reading (authority_id, actor, read_at);

call installation.wall('ledger.event', 'select', 'insert');
call installation.wall('ledger.commit', 'select', 'insert');
call installation.wall('ledger.reading', 'select', 'insert');
