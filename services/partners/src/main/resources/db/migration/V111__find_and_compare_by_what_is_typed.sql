-- The names and themes of before, as SearchKey makes them now: one apostrophe, one hyphen.
create function as_typed(keys text) returns text immutable language sql
return translate(
    keys,
    E'\u2018\u2019\u201B\u02B9\u02BB\u02BC\u2032\u0060\u2010\u2011\u2012\u2013\u2014\u2015\u2212',
    repeat('''', 8) || repeat('-', 7));

update organization set search_name = as_typed(search_name), theme_keys = as_typed(theme_keys::text)::varchar[];
update agreement set theme_keys = as_typed(theme_keys::text)::varchar[];
update project set theme_keys = as_typed(theme_keys::text)::varchar[];

drop function as_typed;

comment on column organization.search_name is
    'The name in each language, one a line, without accents and case, with apostrophes and hyphens as they are typed, to search in.';
comment on column organization.theme_keys is
    'The themes without accents and case, with apostrophes and hyphens as they are typed: by these they are equal.';
comment on column agreement.theme_keys is
    'The themes without accents and case, with apostrophes and hyphens as they are typed: by these they are equal.';
comment on column project.theme_keys is
    'The themes without accents and case, with apostrophes and hyphens as they are typed: by these they are equal.';
