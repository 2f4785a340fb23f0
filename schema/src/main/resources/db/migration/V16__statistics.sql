-- The statistics that PostgreSQL plans by, renewed at once where much was written. A table's owner
-- alone may do that (from PostgreSQL 17 on others can be allowed to), so this runs as the owner; it
-- takes nothing and gives nothing back. A table that somebody else is at is left to them.
create procedure installation.renew_statistics()
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  written regclass;
begin
  for written in
    select oid::regclass
      from pg_class
     where relkind = 'r'
       and relnamespace::regnamespace::text
           in ('ledger', 'people', 'papers', 'monitoring', 'record')
     order by oid
  loop
    execute format('analyze (skip_locked) %s', written);
  end loop;
end $$;
revoke execute on procedure installation.renew_statistics from public;
grant execute on procedure installation.renew_statistics to heard_app;
