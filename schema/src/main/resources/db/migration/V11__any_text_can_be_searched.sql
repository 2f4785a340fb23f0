-- The words of a text as they are searched. The parser takes a time that grows with the square of a
-- run without blanks, and a list of words has room for a megabyte: so a run of a hundred characters
-- or more is no word, and of a very long text only its beginning is searched.
create or replace function papers.keyed(authority_id int, body text) returns tsvector
language sql immutable parallel safe
return array_to_tsvector(array(
  select authority_id || '/' || lexeme
    from unnest(to_tsvector('pg_catalog.english',
      regexp_replace(left(coalesce(body, ''), 200000), '\S{100,}', ' ', 'g')))));
