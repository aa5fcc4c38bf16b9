create table retention_count (
    organization_id uuid    not null,
    category        text    not null,
    removed_on      date    not null,
    records         integer not null,
    constraint pk_retention_count primary key (organization_id, category, removed_on),
    constraint ck_retention_count_records check (records > 0)
);

comment on table retention_count is 'How many records were forgotten once they were kept for as long as they had to be: never which, or about whom.';
comment on column retention_count.organization_id is 'The organization that kept them.';

-- By default the running role reads and adds.
revoke update, delete on retention_count from "${runner}";
grant update (records) on retention_count to "${runner}";
