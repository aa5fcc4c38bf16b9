alter table document add column expired_on date;

comment on column document.expired_on is 'Since when its content and name are forgotten, as it was kept for as long as it had to be; its name is its kind then.';
