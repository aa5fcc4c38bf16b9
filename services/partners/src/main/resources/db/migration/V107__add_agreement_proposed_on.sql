alter table agreement add column proposed_on date;

comment on column agreement.proposed_on is 'When its text was fixed and laid before the parties; null while it is a draft.';

update agreement set proposed_on = current_date where state <> 'DRAFT';
