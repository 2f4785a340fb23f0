-- What belongs to the installation and to no authority's record. None of it is walled; a test holds
-- the list of these tables, each with its reason.

create table installation.authority (
  id int primary key check (id > 0),
  code text not null unique,
  name text not null,
  -- The colour of its pages, six hexadecimal digits.
  accent text not null default '1d4f91' check (accent ~ '^[0-9a-f]{6}$')
);
grant select, insert, update on installation.authority to heard_app;
grant select on installation.authority to heard_reporting;

-- A calendar never changes: a holiday announced late makes a new version. Every entry has the day
-- it became known, so that what was counted before can still be computed.
create table installation.calendar (
  version int primary key check (version > 0),
  first_day date not null,
  last_day date not null,
  made_at timestamptz not null,
  check (first_day <= last_day)
);
grant select, insert on installation.calendar to heard_app;
grant select on installation.calendar to heard_reporting;

-- England and Wales. day is a day not worked beside Saturdays and Sundays.
create table installation.bank_holiday (
  calendar_version int not null references installation.calendar (version),
  day date not null,
  name text not null,
  known_on date not null,
  primary key (calendar_version, day)
);
grant select, insert on installation.bank_holiday to heard_app;
grant select on installation.bank_holiday to heard_reporting;

-- ordinal is the number of working days from the calendar's first day up to and including day:
-- working days from a to b are ordinal(b) - ordinal(a), the day of the event being day 0.
create table installation.working_day (
  calendar_version int not null references installation.calendar (version),
  day date not null,
  ordinal int not null,
  primary key (calendar_version, day) include (ordinal)
);
grant select, insert on installation.working_day to heard_app;
grant select on installation.working_day to heard_reporting;

-- Makes the ordinals of one version from its holidays.
create function installation.number_working_days(numbered int) returns bigint
language sql
as $$
  with made as (
    insert into installation.working_day (calendar_version, day, ordinal)
    select
      numbered,
      each_day::date,
      count(*) filter (where extract(isodow from each_day) < 6 and holiday.day is null)
        over (order by each_day)
    from installation.calendar
    cross join generate_series(first_day::timestamp, last_day::timestamp, interval '1 day') each_day
    left join installation.bank_holiday holiday
      on holiday.calendar_version = numbered and holiday.day = each_day::date
    where version = numbered
    returning 1
  )
  select count(*) from made
$$;
revoke execute on function installation.number_working_days from public;
grant execute on function installation.number_working_days to heard_app;
