-- As what somebody speaks for the complainant, and when an advocate was asked for.
alter table record.representation
  add column represented_by text collate "C",
  add column advocate_asked_on date;

-- What will not be done, since when (null where nobody knows the day), and why: a paper.
alter table record.action
  add column declined boolean not null default false,
  add column declined_on date,
  add column declined_paper_id uuid;

-- Why it was not accepted: a paper.
alter table record.recommendation
  add column reasons_paper_id uuid;
