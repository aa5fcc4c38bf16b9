create table known_happening (
    id              uuid                     not null,
    organization_id uuid                     not null,
    told_at         timestamp with time zone not null,
    happening       jsonb                    not null,
    reference_names text[]                   not null,
    constraint pk_known_happening primary key (id)
);

comment on table known_happening is 'What other services told last of agreements, projects, bodies and years of income: plans that are published later count it too.';
comment on column known_happening.id is 'Made of the thing that happened and the organization it happened for.';
comment on column known_happening.happening is 'As it counts. Income is in it: nobody is shown more than its share.';
comment on column known_happening.reference_names is 'The names it goes by, of which an indicator may ask for one.';

create index ix_known_happening_organization on known_happening (organization_id);
