-- The keys of before, as SearchKey makes them now: one apostrophe and one hyphen, those of a keyboard. Of two themes of a budget that are
-- one by this, one gets the key; the other keeps its own until somebody changes it.
with typed as (
    select id, budget_id, theme_key, translate(
        theme_key,
        E'\u2018\u2019\u201B\u02B9\u02BB\u02BC\u2032\u0060\u2010\u2011\u2012\u2013\u2014\u2015\u2212',
        repeat('''', 8) || repeat('-', 7)) as new_key
    from staff_allocation
), first as (
    select distinct on (budget_id, new_key) id, new_key
    from typed
    order by budget_id, new_key, theme_key <> new_key, id
)
update staff_allocation
set theme_key = first.new_key
from first
where staff_allocation.id = first.id and staff_allocation.theme_key <> first.new_key;

comment on column staff_allocation.theme_key is 'The theme without accents, case, more than one space and how an apostrophe or a hyphen is printed: by this it is equal to another.';
