-- What may be erased. Events speak of a person or a paper by id; erasing the row here leaves the
-- chain and every figure as they are.

-- The words of a text or a name as they are searched: each with its authority in front, so that one
-- index serves every authority and a word that is common in one costs the others nothing.
create function people.keyed(authority_id int, words text) returns tsvector
language sql immutable parallel safe
return array_to_tsvector(array(
  select distinct authority_id || '/' || word
    from unnest(string_to_array(words, ' ')) word where word <> ''));

create function papers.keyed(authority_id int, body text) returns tsvector
language sql immutable parallel safe
return array_to_tsvector(array(
  select authority_id || '/' || lexeme
    from unnest(to_tsvector('pg_catalog.english', coalesce(body, '')))));

create table people.person (
  authority_id int not null,
  id uuid not null,
  name text not null,
  -- Lower case, no accents, single spaces: made by Heard, not by the database.
  name_words text collate "C" not null,
  surname_key text collate "C" not null,
  searched tsvector generated always as (people.keyed(authority_id, name_words)) stored,
  primary key (authority_id, id)
);
create index person_surname on people.person (authority_id, surname_key, id);
create index person_searched on people.person using gin (searched);

create table people.contact (
  authority_id int not null,
  person_id uuid not null,
  ordinal int not null,
  kind text not null check (kind in ('email', 'telephone', 'post', 'other')),
  value text not null,
  primary key (authority_id, person_id, ordinal),
  foreign key (authority_id, person_id) references people.person (authority_id, id)
    on delete cascade
);

-- That somebody was erased, when and by whom; not who it was.
create table people.erasure (
  authority_id int not null,
  person_id uuid not null,
  erased_at timestamptz not null,
  actor uuid not null,
  primary key (authority_id, person_id)
);

-- A text or a file. Its key lies beside it and is erased with it: what the events keep is a digest
-- nobody can then test a guess against.
create table papers.paper (
  authority_id int not null,
  id uuid not null,
  key bytea not null check (octet_length(key) = 32),
  media_type text not null,
  file_name text,
  body text,
  content bytea,
  searched tsvector generated always as (papers.keyed(authority_id, body)) stored,
  primary key (authority_id, id),
  check ((body is null) <> (content is null))
);
create index paper_searched on papers.paper using gin (searched);

create table papers.erasure (
  authority_id int not null,
  paper_id uuid not null,
  erased_at timestamptz not null,
  actor uuid not null,
  primary key (authority_id, paper_id)
);

-- Answers to equality questions, by representation and ordinal and without a person: erasing the
-- person leaves them.
create table monitoring.answer (
  authority_id int not null,
  representation_id uuid not null,
  ordinal int not null,
  question text collate "C" not null,
  answer text collate "C" not null,
  primary key (authority_id, representation_id, ordinal, question)
);

call installation.wall('people.person');
call installation.wall('people.contact');
call installation.wall('people.erasure', 'select', 'insert');
call installation.wall('papers.paper');
call installation.wall('papers.erasure', 'select', 'insert');
call installation.wall('monitoring.answer');

-- Searching by word. No index can serve a word behind a policy, because matching words is not
-- leakproof; so each searched table has one function that runs as the owner, who may read that table
-- and nothing else behind the wall, and that has the authority inside.
create policy search on people.person for select to current_user using (true);
create policy search on papers.paper for select to current_user using (true);

-- People one of whose names begins with each of these words; at most so many.
create function people.named(words text, at_most int) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
  authority int := current_setting('heard.authority')::int;
  wanted tsquery := (
    select string_agg(quote_literal(authority || '/' || word) || ':*', ' & ')::tsquery
      from unnest(string_to_array(words, ' ')) word where word <> '');
begin
  return query
    select id from people.person
     where authority_id = authority and searched @@ wanted
     limit at_most;
end $$;

-- Papers that hold each of these words in some form; at most so many.
create function papers.holding(words text, at_most int) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
  authority int := current_setting('heard.authority')::int;
  wanted tsquery := (
    select string_agg(quote_literal(authority || '/' || lexeme), ' & ')::tsquery
      from unnest(to_tsvector('pg_catalog.english', words)));
begin
  return query
    select id from papers.paper
     where authority_id = authority and searched @@ wanted
     limit at_most;
end $$;

revoke execute on function people.named, papers.holding from public;
grant execute on function people.named, papers.holding to heard_app;
