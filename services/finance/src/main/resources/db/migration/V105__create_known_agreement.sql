create table known_agreement (
    id           uuid not null,
    owner_id     uuid not null,
    state        text not null,
    signed_on    date,
    period_start date not null,
    period_end   date,
    constraint pk_known_agreement primary key (id)
);

comment on table known_agreement is 'An agreement, as the partners service published it.';
comment on column known_agreement.owner_id is 'The organization that keeps it.';
comment on column known_agreement.signed_on is 'The day of the last signature; null before that.';
comment on column known_agreement.period_end is 'Its last day as it is known now: a notice moves it.';

create table known_party (
    agreement_id    uuid not null,
    organization_id uuid not null,
    first_day       date not null,
    last_day        date,
    constraint pk_known_party primary key (agreement_id, organization_id, first_day),
    constraint fk_known_party_agreement foreign key (agreement_id) references known_agreement (id) on delete cascade
);

comment on table known_party is 'When an organization is party to an agreement.';
comment on column known_party.last_day is 'As it is known now; null while nobody said that it leaves.';

create index ix_known_party_organization on known_party (organization_id);
