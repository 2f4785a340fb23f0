-- Who may come in. An account belongs to the installation; what somebody is in an authority is a
-- membership, one row for each role.

create table installation.account (
  id uuid primary key,
  email text not null,
  email_key text not null unique,
  name text not null,
  password_hash text,
  created_at timestamptz not null,
  closed_at timestamptz,
  check (email_key = lower(email_key))
);
grant select, insert, update on installation.account to heard_app;

-- service is the one an allocator sees the cases of; empty for every other role.
create table installation.membership (
  account_id uuid not null references installation.account (id),
  authority_id int not null references installation.authority (id),
  role text not null,
  service text not null default '',
  primary key (account_id, authority_id, role, service)
);
create index membership_authority on installation.membership (authority_id);
grant select, insert, delete on installation.membership to heard_app;

-- Who is signed in: the account and the authority chosen, and nothing else. Named by a digest, so
-- that whoever reads this table cannot sign in with it.
create table installation.session (
  digest bytea primary key,
  account_id uuid references installation.account (id),
  authority_id int references installation.authority (id),
  created_at timestamptz not null,
  accessed_at timestamptz not null
);
create index session_account on installation.session (account_id);
create index session_accessed on installation.session (accessed_at);
grant select, insert, update, delete on installation.session to heard_app;

-- Attempts to sign in that have not succeeded, by digest of an e-mail address typed or of a
-- network address.
create table installation.sign_in_attempt (
  subject bytea primary key,
  attempts int not null,
  since timestamptz not null
);
create index sign_in_attempt_since on installation.sign_in_attempt (since);
grant select, insert, update, delete on installation.sign_in_attempt to heard_app;

-- A link that works once. Without an account it makes the first administrator.
create table installation.one_time_link (
  digest bytea primary key,
  account_id uuid references installation.account (id),
  expires_at timestamptz not null,
  used_at timestamptz
);
grant select, insert, update, delete on installation.one_time_link to heard_app;

-- What a search found, so that its address need not hold what was searched for.
create table installation.search_result (
  authority_id int not null references installation.authority (id),
  id uuid not null,
  account_id uuid not null,
  found_at timestamptz not null,
  representation_ids uuid[] not null,
  more boolean not null,
  primary key (authority_id, id)
);
create index search_result_found on installation.search_result (authority_id, found_at);
call installation.wall('installation.search_result');
