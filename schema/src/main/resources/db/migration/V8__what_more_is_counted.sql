-- What reports count besides: conversions, recommendations, reminders, drafts that went back, the
-- people concerned, figures from outside. The answers of a complainant beside those of a child.

-- Each time a representation turned into another kind: an enquiry that became a complaint.
create table record.conversion (
  authority_id int not null,
  representation_id uuid not null,
  ordinal int not null,
  from_kind text collate "C" not null,
  to_kind text collate "C" not null,
  converted_on date,
  primary key (authority_id, representation_id, ordinal)
);

-- Of a stage or, where that is 0, the Ombudsman's. Its words are a paper.
create table record.recommendation (
  authority_id int not null,
  representation_id uuid not null,
  stage_ordinal int not null,
  number int not null,
  paper_id uuid not null,
  made_on date,
  -- Null while nothing is decided.
  accepted boolean,
  decided_on date,
  primary key (authority_id, representation_id, stage_ordinal, number)
);
create index recommendation_made on record.recommendation (authority_id, made_on);

-- Each time that whoever has to answer was reminded.
create table record.chase (
  authority_id int not null,
  representation_id uuid not null,
  stage_ordinal int not null,
  ordinal int not null,
  chased_on date,
  primary key (authority_id, representation_id, stage_ordinal, ordinal)
);

-- Each time that a draft response went back to whoever wrote it.
create table record.draft_return (
  authority_id int not null,
  representation_id uuid not null,
  stage_ordinal int not null,
  ordinal int not null,
  returned_on date,
  reason text collate "C",
  primary key (authority_id, representation_id, stage_ordinal, ordinal)
);

-- Who is concerned, a row for each whether or not anybody knows the name: what is known of them for
-- statistics stands in monitoring.answer under the same subject and ordinal.
create table record.concerned (
  authority_id int not null,
  representation_id uuid not null,
  -- child, complainant.
  subject text collate "C" not null,
  ordinal int not null,
  primary key (authority_id, representation_id, subject, ordinal)
);

-- Figures from outside the cases, as a log brought them: 12.5 is 125 with one decimal.
create table record.figure (
  authority_id int not null,
  id uuid not null,
  ordinal int not null,
  figure text collate "C" not null,
  digits bigint not null,
  decimals int not null,
  -- The day that the figure is of; null when nobody said.
  of_day date,
  note_id uuid,
  counted boolean not null,
  import_id uuid,
  primary key (authority_id, id, ordinal)
);
create index figure_import on record.figure (authority_id, import_id) where import_id is not null;

call installation.wall('record.conversion');
call installation.wall('record.recommendation');
call installation.wall('record.chase');
call installation.wall('record.draft_return');
call installation.wall('record.concerned');
call installation.wall('record.figure');

-- Whose answer it is: a child and a complainant of one representation both have ordinal 1.
alter table monitoring.answer add column subject text collate "C" not null default 'child'
  check (subject in ('child', 'complainant'));
alter table monitoring.answer alter column subject drop default;
alter table monitoring.answer drop constraint answer_pkey;
alter table monitoring.answer
  add primary key (authority_id, representation_id, subject, ordinal, question);
