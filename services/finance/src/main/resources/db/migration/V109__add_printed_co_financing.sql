alter table budget
    add column co_financing_total numeric(12, 2),
    add column co_financing_percentage integer,
    add column co_financing_base numeric(12, 2);

comment on column budget.co_financing_total is 'The sum of the own shares in projects, as the source prints it.';
comment on column budget.co_financing_percentage is 'Their part of the base in whole percents, as the source prints it.';
comment on column budget.co_financing_base is 'What the percentages are of, as the source prints it.';

alter table funding
    add column own_share_printed_percentage integer,
    add constraint ck_funding_own_share_printed_percentage check (own_share_printed_percentage between 0 and 100);

comment on column funding.own_share_printed_percentage is 'The part of the structural income that the own share is, as the source prints it.';
