create schema if not exists installation;
create schema if not exists ledger;
create schema if not exists people;
create schema if not exists papers;
create schema if not exists monitoring;
create schema if not exists profile;
create schema if not exists record;
