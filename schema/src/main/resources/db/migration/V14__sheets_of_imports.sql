-- What an import was read from: its files, and those sheets of them that had rows. A later export
-- that lacks one of these can't take changes over.

alter table papers.log_import
  -- A name may hold a comma.
  alter column files type text[] using string_to_array(files, ', '),
  -- The file of each text or sheet that had rows; null for imports before this was noted.
  add column table_files text[],
  -- The name of the sheet in it, in the same order; '' for a text file.
  add column table_sheets text[],
  add check (cardinality(table_files) = cardinality(table_sheets));
