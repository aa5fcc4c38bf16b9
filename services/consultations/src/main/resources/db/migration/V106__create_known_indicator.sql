create table known_indicator (
    id      uuid   not null,
    plan_id uuid   not null,
    kind    text   not null,
    version bigint not null,
    constraint pk_known_indicator primary key (id)
);

comment on table known_indicator is 'The indicators of published plans, as the plans service tells by event: what a campaign may contribute to.';
comment on column known_indicator.version is 'The version of the plan that told it.';

create index ix_known_indicator_plan on known_indicator (plan_id);
