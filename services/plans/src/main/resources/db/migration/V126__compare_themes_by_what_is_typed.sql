-- The keys of before, as SearchKey makes them now: one apostrophe and one hyphen, those of a keyboard.
update action
set theme_key = translate(
    theme_key,
    E'\u2018\u2019\u201B\u02B9\u02BB\u02BC\u2032\u0060\u2010\u2011\u2012\u2013\u2014\u2015\u2212',
    repeat('''', 8) || repeat('-', 7));

comment on column action.theme_key is 'The theme without accents, case, more than one space and how an apostrophe or a hyphen is printed: by this it is equal to another.';
