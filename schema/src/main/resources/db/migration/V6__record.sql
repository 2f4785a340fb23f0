-- The read model: what lists, search and reports select on. A function of the ledger, the profile
-- and the calendar, and of nothing else: `heard rebuild` makes it again.
-- Codes are those of the authority's profile; null is unknown. A day is the day something happened,
-- or the last day of the span in which it did; null when nothing is known of it.
-- There are no foreign keys within: all rows of a representation are written together, by one
-- writer, and a rebuild is compared with them in a test; keys would only make writing slower.

create table record.representation (
  authority_id int not null,
  id uuid not null,
  reference text collate "C" not null,
  -- The reference in lower case without spaces: what is searched, and unique while it counts.
  reference_key text collate "C" not null,
  kind text collate "C" not null,
  procedure text collate "C",
  received_on date,
  service text collate "C",
  team text collate "C",
  channel text collate "C",
  submitted_via text collate "C",
  complainant_kind text collate "C",
  complainant_group text collate "C",
  acknowledged_on date,
  definition_confirmed_on date,
  -- open, closed, refused, withdrawn.
  status text collate "C" not null,
  -- The lawful state, as far as it does not depend on today: overdue is a question of today's date.
  standing text collate "C" not null,
  refusal_ground text collate "C",
  closed_on date,
  compliment_source text collate "C",
  ombudsman_status text collate "C",
  ombudsman_decision text collate "C",
  ombudsman_decided_on date,
  after_all_stages boolean,
  next_limit text collate "C",
  next_due_on date,
  -- Limits that have begun and reach past the bank holidays that are known.
  uncounted_limits int not null,
  retention_class text collate "C" not null,
  retention_trigger_on date,
  retention_until date,
  import_id uuid,
  counted boolean not null,
  version int not null,
  -- The version of the derivation that made this row: older ones are made again at start.
  projection int not null,
  primary key (authority_id, id)
);
create unique index representation_reference on record.representation (authority_id, reference_key)
  where counted;
create index representation_received on record.representation (authority_id, received_on, id);
create index representation_due on record.representation (authority_id, next_due_on, id)
  where next_due_on is not null;
create index representation_import on record.representation (authority_id, import_id)
  where import_id is not null;

create table record.stage (
  authority_id int not null,
  representation_id uuid not null,
  ordinal int not null,
  -- Null while the stage has been asked for and not been opened.
  stage text collate "C",
  procedure text collate "C",
  kind text collate "C",
  requested_on date,
  extended boolean not null,
  extended_on date,
  extension_ground text collate "C",
  draft_checked_on date,
  hearing_on date,
  hearing_reported_on date,
  responded_on date,
  closed_on date,
  status text collate "C" not null,
  outcome text collate "C",
  disposition text collate "C",
  handler_role text collate "C",
  delay_reason text collate "C",
  -- Of the response: without extension; with the longest lawful one; and by the authority's
  -- meaning of "within timescale".
  due_on date,
  extended_due_on date,
  timescale_due_on date,
  council_due_on date,
  council_extended_due_on date,
  council_working_days int,
  council_within_target boolean,
  remedial_action boolean,
  primary key (authority_id, representation_id, ordinal)
);
create index stage_requested on record.stage (authority_id, stage, requested_on);
create index stage_responded on record.stage (authority_id, stage, responded_on);
create index stage_closed on record.stage (authority_id, stage, closed_on);

create table record.element (
  authority_id int not null,
  representation_id uuid not null,
  stage_ordinal int not null,
  number int not null,
  nature text collate "C",
  service text collate "C",
  route text collate "C",
  outcome_sought text collate "C",
  finding text collate "C",
  disposition text collate "C",
  -- The day of the finding or, where there is none, of what it ended with instead.
  finding_on date,
  primary key (authority_id, representation_id, stage_ordinal, number)
);
create index element_found on record.element (authority_id, finding_on);

create table record.theme (
  authority_id int not null,
  representation_id uuid not null,
  theme text collate "C" not null,
  primary key (authority_id, representation_id, theme)
);

create table record.outcome_sought (
  authority_id int not null,
  representation_id uuid not null,
  outcome_sought text collate "C" not null,
  primary key (authority_id, representation_id, outcome_sought)
);

create table record.remedy (
  authority_id int not null,
  representation_id uuid not null,
  stage_ordinal int not null,
  ordinal int not null,
  remedy text collate "C" not null,
  element_number int,
  primary key (authority_id, representation_id, stage_ordinal, ordinal)
);

create table record.link (
  authority_id int not null,
  representation_id uuid not null,
  other_id uuid not null,
  kind text collate "C" not null,
  primary key (authority_id, representation_id, other_id, kind)
);

-- Every limit that something has started, for the whole of its stage (0: of the representation).
-- Neither done nor stopped: it runs.
create table record.clock (
  authority_id int not null,
  representation_id uuid not null,
  stage_ordinal int not null,
  limit_id text collate "C" not null,
  from_on date not null,
  due_on date not null,
  -- The last lawful day with the longest extension; null where the law knows none.
  longest_due_on date,
  -- The day it is to be done by as things are.
  now_due_on date not null,
  done_on date,
  stopped_on date,
  calendar_version int not null,
  primary key (authority_id, representation_id, stage_ordinal, limit_id, from_on)
);

-- Who has which part in it: complainant, child, representative, or the role of a handler.
create table record.part (
  authority_id int not null,
  representation_id uuid not null,
  role text collate "C" not null,
  stage_ordinal int not null,
  ordinal int not null,
  person_id uuid not null,
  primary key (authority_id, representation_id, role, stage_ordinal, ordinal)
);
create index part_person on record.part (authority_id, person_id);

-- Papers, by the event that speaks of them.
create table record.paper (
  authority_id int not null,
  paper_id uuid not null,
  representation_id uuid not null,
  event text collate "C" not null,
  primary key (authority_id, paper_id, representation_id, event)
);
create index paper_representation on record.paper (authority_id, representation_id);

create table record.irregularity (
  authority_id int not null,
  representation_id uuid not null,
  ordinal int not null,
  code text collate "C" not null,
  stage_ordinal int,
  primary key (authority_id, representation_id, ordinal)
);

-- The fields that a profile adds; stage 0 is the representation's own.
create table record.field (
  authority_id int not null,
  representation_id uuid not null,
  stage_ordinal int not null,
  field text collate "C" not null,
  value text collate "C" not null,
  primary key (authority_id, representation_id, stage_ordinal, field)
);

-- Learning and actions: what a recommendation or a lesson became. Its words are a paper.
create table record.action (
  authority_id int not null,
  id uuid not null,
  source text collate "C" not null,
  number int,
  representation_id uuid,
  service text collate "C",
  section text collate "C",
  paper_id uuid not null,
  recorded_on date,
  by_on date,
  done_on date,
  counted boolean not null,
  import_id uuid,
  primary key (authority_id, id)
);

-- Payments made, by the stream that says so and their place in it.
create table record.payment (
  authority_id int not null,
  id uuid not null,
  ordinal int not null,
  kind text collate "C" not null,
  payee text collate "C",
  pence bigint not null,
  reference text collate "C",
  paid_on date,
  representation_id uuid,
  counted boolean not null,
  import_id uuid,
  primary key (authority_id, id, ordinal)
);

call installation.wall('record.representation');
call installation.wall('record.stage');
call installation.wall('record.element');
call installation.wall('record.theme');
call installation.wall('record.outcome_sought');
call installation.wall('record.remedy');
call installation.wall('record.link');
call installation.wall('record.clock');
call installation.wall('record.part');
call installation.wall('record.paper');
call installation.wall('record.irregularity');
call installation.wall('record.field');
call installation.wall('record.action');
call installation.wall('record.payment');
