-- What people wrote about a row: the paper's id, for lists to print. Counting reads none of them.

alter table record.action
  add column owner_paper_id uuid,
  add column by_paper_id uuid,
  add column intended_outcome_paper_id uuid,
  add column target_paper_id uuid,
  add column progress_paper_id uuid;

alter table record.stage add column delay_paper_id uuid;
