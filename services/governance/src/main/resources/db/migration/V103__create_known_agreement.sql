create table known_agreement (
    id                  uuid  not null,
    keeper_id           uuid  not null,
    parent_agreement_id uuid,
    starts_on           date  not null,
    bodies              jsonb not null,
    constraint pk_known_agreement primary key (id)
);

comment on table known_agreement is 'Agreements, as the partners service publishes them.';
comment on column known_agreement.keeper_id is 'The network organization that keeps it and runs its bodies, a party or not.';
comment on column known_agreement.parent_agreement_id is 'The framework agreement under which it is an arrangement.';
comment on column known_agreement.starts_on is 'The first day of its term, before which its bodies do not meet.';
comment on column known_agreement.bodies is 'The codes of the bodies that the agreement asks for.';

create table known_agreement_parties (
    known_agreement_id uuid not null,
    organization_id    uuid not null,
    since              date not null,
    until              date not null,
    constraint pk_known_agreement_parties primary key (known_agreement_id, organization_id, since),
    constraint fk_known_agreement_parties_agreement foreign key (known_agreement_id) references known_agreement (id)
);

comment on column known_agreement_parties.since is 'The first day as party; 0001-01-01 from the beginning on.';
comment on column known_agreement_parties.until is 'The last day as party; 9999-12-31 when there is none yet.';

create index ix_known_agreement_keeper on known_agreement (keeper_id);
create index ix_known_agreement_parent on known_agreement (parent_agreement_id);
create index ix_known_agreement_parties_organization on known_agreement_parties (organization_id);
