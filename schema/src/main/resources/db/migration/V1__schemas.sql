-- The schemas, the roles and the wall. The owner (who runs this) migrates; heard_app, which owns
-- nothing and cannot bypass a policy, does all else; heard_reporting is what reports run as.

create schema if not exists installation;
create schema if not exists ledger;
create schema if not exists people;
create schema if not exists papers;
create schema if not exists monitoring;
create schema if not exists profile;
create schema if not exists record;

do $$
begin
  if not exists (select from pg_roles where rolname = 'heard_app') then
    create role heard_app login;
  end if;
  if not exists (select from pg_roles where rolname = 'heard_reporting') then
    create role heard_reporting nologin;
  end if;
  if not pg_has_role('heard_app', 'heard_reporting', 'member') then
    grant heard_reporting to heard_app;
  end if;
  execute format('revoke all on database %I from public', current_database());
  execute format(
    'grant connect, temporary on database %I to heard_app, heard_reporting', current_database());
end $$;

grant select on installation.flyway_schema_history to heard_app;
grant usage on schema installation, ledger, people, papers, monitoring, profile, record
  to heard_app;
grant usage on schema installation, monitoring, profile, record to heard_reporting;

-- Puts a table behind the wall: each row is seen and written by its own authority alone, and a
-- transaction that has not said whose it is gets an error, not an empty page. The application gets
-- the rights named (all four when none is); reports may read what says nothing of a person.
-- The policy does not speak of the owner, who therefore sees no row either.
create procedure installation.wall(walled regclass, variadic rights text[] default '{}')
language plpgsql
as $$
declare
  room text := (select relnamespace::regnamespace::text from pg_class where oid = walled);
begin
  if cardinality(rights) = 0 then
    rights := array['select', 'insert', 'update', 'delete'];
  end if;
  execute format('alter table %s enable row level security, force row level security', walled);
  execute format(
    'create policy wall on %s to heard_app, heard_reporting
       using (authority_id = current_setting(''heard.authority'')::int)
       with check (authority_id = current_setting(''heard.authority'')::int)',
    walled);
  execute format('grant %s on %s to heard_app', array_to_string(rights, ', '), walled);
  if room in ('record', 'monitoring', 'profile') then
    execute format('grant select on %s to heard_reporting', walled);
  end if;
end $$;
revoke execute on procedure installation.wall from public;
