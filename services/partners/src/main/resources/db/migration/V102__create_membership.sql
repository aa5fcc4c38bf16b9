create table membership (
    id              uuid   not null,
    version         bigint not null,
    member_id       uuid   not null,
    organization_id uuid   not null,
    role            text   not null,
    period_start    date,
    period_end      date,
    withdrawal      jsonb,
    constraint pk_membership primary key (id),
    constraint fk_membership_member foreign key (member_id) references organization (id),
    constraint fk_membership_organization foreign key (organization_id) references organization (id),
    constraint ck_membership_other check (member_id <> organization_id),
    constraint ck_membership_period check (period_start <= period_end)
);

comment on column membership.period_start is 'Null when no source says since when.';

comment on column membership.withdrawal is 'Who said that it was recorded by mistake, when and why; null while it counts.';

create unique index uq_membership on membership (member_id, organization_id, role, period_start) nulls not distinct
    where withdrawal is null;
create index ix_membership_organization on membership (organization_id);
