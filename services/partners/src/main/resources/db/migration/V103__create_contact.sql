create table contact (
    id              uuid   not null,
    version         bigint not null,
    organization_id uuid   not null,
    name            text   not null,
    function        text,
    email           text,
    phone           text,
    period_start    date   not null,
    period_end      date,
    constraint pk_contact primary key (id),
    constraint fk_contact_organization foreign key (organization_id) references organization (id),
    constraint ck_contact_period check (period_start <= period_end)
);

comment on table contact is 'Personal data: never copied into an event, a log, or another table; erased on request.';

create index ix_contact_organization on contact (organization_id);
