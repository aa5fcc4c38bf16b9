create table membership (
    id              uuid   not null,
    version         bigint not null,
    member_id       uuid   not null,
    organization_id uuid   not null,
    role            text   not null,
    period_start    date,
    period_end      date,
    constraint pk_membership primary key (id),
    constraint uq_membership unique nulls not distinct (member_id, organization_id, role, period_start),
    constraint fk_membership_member foreign key (member_id) references organization (id),
    constraint fk_membership_organization foreign key (organization_id) references organization (id),
    constraint ck_membership_other check (member_id <> organization_id),
    constraint ck_membership_period check (period_start <= period_end)
);

comment on column membership.period_start is 'Null when no source says since when.';

create index ix_membership_organization on membership (organization_id);
