-- Answers given for statistics that a later export of a log said otherwise: what stood before beside
-- what stands now. As with the answers themselves no event holds them, and no person.
create table monitoring.correction (
  authority_id int not null,
  import_id uuid not null,
  representation_id uuid not null,
  subject text collate "C" not null check (subject in ('child', 'complainant')),
  ordinal int not null,
  question text collate "C" not null,
  -- Null: there was no answer.
  before text collate "C",
  -- Null: there is none any more.
  after text collate "C",
  primary key (authority_id, import_id, representation_id, subject, ordinal, question)
);
call installation.wall('monitoring.correction', 'select', 'insert');
