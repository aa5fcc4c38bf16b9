create table known_plan (
    id              uuid   not null,
    organization_id uuid   not null,
    goals           text[] not null,
    constraint pk_known_plan primary key (id)
);

comment on table known_plan is 'A published plan, as the plans service published it.';
comment on column known_plan.goals is 'The codes of the goals it works on.';
