-- The read model: what lists, search and reports select on. A function of the ledger, the profile
-- and the calendar, and of nothing else: `heard rebuild` makes it again.
-- Codes are those of the authority's profile; null is unknown.

create table record.representation (
  authority_id int not null,
  id uuid not null,
  reference text not null,
  reference_key text not null,
  kind text not null,
  procedure text,
  received_on date,
  service text,
  team text,
  channel text,
  submitted_via text,
  complainant_kind text,
  complainant_group text,
  acknowledged_on date,
  definition_confirmed_on date,
  status text not null,
  standing text not null,
  refusal_ground text,
  closed_on date,
  compliment_source text,
  ombudsman_status text,
  ombudsman_decision text,
  ombudsman_decided_on date,
  after_all_stages boolean,
  next_limit text,
  next_due_on date,
  retention_class text not null,
  retention_trigger_on date,
  retention_until date,
  import_id uuid,
  counted boolean not null,
  version int not null,
  primary key (authority_id, id)
);
create unique index representation_reference on record.representation (authority_id, reference_key)
  where counted;
create index representation_received on record.representation (authority_id, received_on, id);
create index representation_due on record.representation (authority_id, next_due_on, id)
  where next_due_on is not null;

create table record.stage (
  authority_id int not null,
  representation_id uuid not null,
  ordinal int not null,
  stage text not null,
  procedure text not null,
  kind text not null,
  requested_on date,
  extended boolean not null,
  extended_on date,
  extension_ground text,
  draft_checked_on date,
  hearing_on date,
  hearing_reported_on date,
  responded_on date,
  closed_on date,
  status text not null,
  outcome text,
  disposition text,
  handler_role text,
  delay_reason text,
  due_on date,
  extended_due_on date,
  timescale_due_on date,
  council_due_on date,
  council_extended_due_on date,
  council_working_days int,
  primary key (authority_id, representation_id, ordinal),
  foreign key (authority_id, representation_id) references record.representation (authority_id, id)
    on delete cascade
);
create index stage_requested on record.stage (authority_id, stage, requested_on);
create index stage_responded on record.stage (authority_id, stage, responded_on);
create index stage_closed on record.stage (authority_id, stage, closed_on);

create table record.element (
  authority_id int not null,
  representation_id uuid not null,
  stage_ordinal int not null,
  number int not null,
  nature text,
  service text,
  route text,
  outcome_sought text,
  finding text,
  disposition text,
  finding_on date,
  primary key (authority_id, representation_id, stage_ordinal, number),
  foreign key (authority_id, representation_id, stage_ordinal)
    references record.stage (authority_id, representation_id, ordinal) on delete cascade
);
create index element_found on record.element (authority_id, finding_on);

create table record.theme (
  authority_id int not null,
  representation_id uuid not null,
  theme text not null,
  primary key (authority_id, representation_id, theme),
  foreign key (authority_id, representation_id) references record.representation (authority_id, id)
    on delete cascade
);

create table record.outcome_sought (
  authority_id int not null,
  representation_id uuid not null,
  outcome_sought text not null,
  primary key (authority_id, representation_id, outcome_sought),
  foreign key (authority_id, representation_id) references record.representation (authority_id, id)
    on delete cascade
);

create table record.remedy (
  authority_id int not null,
  representation_id uuid not null,
  stage_ordinal int not null,
  ordinal int not null,
  remedy text not null,
  element_number int,
  primary key (authority_id, representation_id, stage_ordinal, ordinal),
  foreign key (authority_id, representation_id, stage_ordinal)
    references record.stage (authority_id, representation_id, ordinal) on delete cascade
);

create table record.link (
  authority_id int not null,
  representation_id uuid not null,
  other_id uuid not null,
  kind text not null,
  primary key (authority_id, representation_id, other_id, kind),
  foreign key (authority_id, representation_id) references record.representation (authority_id, id)
    on delete cascade
);

create table record.clock (
  authority_id int not null,
  representation_id uuid not null,
  stage_ordinal int not null,
  limit_id text not null,
  from_on date not null,
  due_on date not null,
  done_on date,
  calendar_version int not null,
  primary key (authority_id, representation_id, stage_ordinal, limit_id, from_on),
  foreign key (authority_id, representation_id) references record.representation (authority_id, id)
    on delete cascade
);

create table record.part (
  authority_id int not null,
  representation_id uuid not null,
  role text not null,
  ordinal int not null,
  person_id uuid not null,
  primary key (authority_id, representation_id, role, ordinal),
  foreign key (authority_id, representation_id) references record.representation (authority_id, id)
    on delete cascade
);
create index part_person on record.part (authority_id, person_id);

create table record.irregularity (
  authority_id int not null,
  representation_id uuid not null,
  ordinal int not null,
  code text not null,
  stage_ordinal int,
  primary key (authority_id, representation_id, ordinal),
  foreign key (authority_id, representation_id) references record.representation (authority_id, id)
    on delete cascade
);

-- Learning and actions: what a recommendation or a lesson became. Its words are a paper.
create table record.action (
  authority_id int not null,
  id uuid not null,
  source text not null,
  number int not null,
  representation_id uuid,
  service text,
  paper_id uuid not null,
  by_on date,
  done_on date,
  counted boolean not null,
  import_id uuid,
  primary key (authority_id, id)
);
