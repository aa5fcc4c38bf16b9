create table known_indicator (
    id              uuid not null,
    plan_id         uuid not null,
    organization_id uuid not null,
    standing        text not null,
    constraint pk_known_indicator primary key (id),
    constraint ck_known_indicator_standing check (standing in ('MOVABLE', 'COUNTS_NOTHING', 'WITHDRAWN'))
);

comment on table known_indicator is 'The indicators of published plans, as the plans service publishes them: a campaign may contribute to what is MOVABLE.';

create index ix_known_indicator_plan on known_indicator (plan_id);
