create table known_agreement (
    id                  uuid not null,
    organization_scheme text not null,
    organization_code   text not null,
    state               text not null,
    period_start        date not null,
    period_end          date,
    constraint pk_known_agreement primary key (id)
);

comment on table known_agreement is 'An agreement, as the partners service told of it.';
comment on column known_agreement.organization_code is 'Of the organization that keeps it.';
comment on column known_agreement.period_end is 'Its last day as it is known now: a notice moves it.';

create table known_party (
    id                  uuid not null,
    agreement_id        uuid not null,
    organization_scheme text not null,
    organization_code   text not null,
    constraint pk_known_party primary key (id),
    constraint uq_known_party unique (agreement_id, organization_scheme, organization_code),
    constraint fk_known_party_agreement foreign key (agreement_id) references known_agreement (id) on delete cascade
);

comment on table known_party is 'An organization that is party to an agreement.';

create index ix_known_party_organization on known_party (organization_scheme, organization_code);
