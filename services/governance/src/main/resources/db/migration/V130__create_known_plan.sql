create table known_plan (
    id           uuid not null,
    agreement_id uuid not null,
    constraint pk_known_plan primary key (id)
);

comment on table known_plan is 'Plans that belong to an agreement, as the plans service publishes them: a body of it decides on them.';

create index ix_known_plan_agreement on known_plan (agreement_id);
