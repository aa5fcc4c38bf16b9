create table known_agreement (
    id        uuid  not null,
    reference text  not null,
    bodies    jsonb not null,
    constraint pk_known_agreement primary key (id)
);

comment on table known_agreement is 'Agreements, as the partners service tells of them.';
comment on column known_agreement.bodies is 'The codes of the bodies that the agreement asks for.';

create table known_party (
    id                  uuid not null,
    agreement_id        uuid not null,
    organization_scheme text not null,
    organization_code   text not null,
    constraint pk_known_party primary key (id),
    constraint uq_known_party unique (agreement_id, organization_scheme, organization_code),
    constraint fk_known_party_agreement foreign key (agreement_id) references known_agreement (id) deferrable initially deferred
);

create index ix_known_party_organization on known_party (organization_scheme, organization_code);
