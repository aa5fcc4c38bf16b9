alter table person add column erased_on date;

comment on column person.erased_on is 'Since when its name and account are forgotten; what it did stays.';
