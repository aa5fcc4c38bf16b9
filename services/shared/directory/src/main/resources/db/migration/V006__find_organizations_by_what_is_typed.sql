-- The names of before, as SearchKey makes them now: one apostrophe, one hyphen.
update known_organization
set search_name = translate(
    search_name,
    E'\u2018\u2019\u201B\u02B9\u02BB\u02BC\u2032\u0060\u2010\u2011\u2012\u2013\u2014\u2015\u2212',
    repeat('''', 8) || repeat('-', 7));

comment on column known_organization.search_name is
    'The name in each language, one a line, without accents and case, with apostrophes and hyphens as they are typed.';
