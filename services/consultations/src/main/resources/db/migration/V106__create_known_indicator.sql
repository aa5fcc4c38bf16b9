create table known_indicator (
    id              uuid not null,
    plan_id         uuid not null,
    organization_id uuid not null,
    constraint pk_known_indicator primary key (id)
);

comment on table known_indicator is 'The counts and milestones of published plans, as the plans service publishes them: what a campaign may contribute to.';

create index ix_known_indicator_plan on known_indicator (plan_id);
