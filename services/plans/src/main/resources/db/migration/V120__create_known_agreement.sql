create table known_agreement (
    id uuid not null,
    constraint pk_known_agreement primary key (id)
);

comment on table known_agreement is 'Agreements, as the partners service publishes them.';

create table known_agreement_parties (
    known_agreement_id uuid not null,
    organization_id    uuid not null,
    since              date not null,
    until              date not null,
    constraint pk_known_agreement_parties primary key (known_agreement_id, organization_id, since),
    constraint fk_known_agreement_parties_agreement foreign key (known_agreement_id) references known_agreement (id)
);

comment on table known_agreement_parties is 'The parties: in their days they read the plans that belong to the agreement, nobody else does.';
comment on column known_agreement_parties.since is 'The first day as party; 0001-01-01 from the beginning on.';
comment on column known_agreement_parties.until is 'The last day as party; 9999-12-31 when there is none yet.';

create index ix_known_agreement_parties_organization on known_agreement_parties (organization_id);
