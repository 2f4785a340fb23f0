-- The fields that a profile adds to elements; element 0 is the stage's own, or the representation's.
alter table record.field
  add column element_number int not null default 0,
  drop constraint field_pkey,
  add primary key (authority_id, representation_id, stage_ordinal, element_number, field);
alter table record.field alter column element_number drop default;
