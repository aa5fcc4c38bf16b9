-- The names of before, as Person.searchKey makes them now: one apostrophe, no hyphens.
update person
set search_name = btrim(regexp_replace(
    translate(
        search_name,
        E'\u2018\u2019\u201B\u02B9\u02BB\u02BC\u2032\u0060\u2010\u2011\u2012\u2013\u2014\u2015\u2212-',
        repeat('''', 8) || repeat(' ', 8)),
    ' +', ' ', 'g'));

comment on column person.search_name is 'The name without accents, case and hyphens, to search in.';
