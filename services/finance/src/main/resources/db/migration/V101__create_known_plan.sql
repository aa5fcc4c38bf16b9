create table known_plan (
    id                  uuid   not null,
    organization_scheme text   not null,
    organization_code   text   not null,
    goals               text[] not null,
    constraint pk_known_plan primary key (id)
);

comment on table known_plan is 'A published plan, as the plans service told of it.';
comment on column known_plan.goals is 'The codes of the goals it works on.';
