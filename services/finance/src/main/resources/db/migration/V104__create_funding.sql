create table funding (
    id                  uuid    not null,
    version             bigint  not null,
    organization_scheme text    not null,
    organization_code   text    not null,
    reference           text    not null,
    kind                text    not null,
    grantor             text    not null,
    period_start        date    not null,
    period_end          date    not null,
    amount              numeric(12, 2),
    own_share_rate      numeric(5, 2),
    own_share           numeric(12, 2),
    constraint pk_funding primary key (id),
    constraint uq_funding_reference unique (organization_scheme, organization_code, reference),
    constraint ck_funding_kind check (kind in ('STRUCTURAL', 'PROJECT')),
    constraint ck_funding_period check (period_start <= period_end),
    constraint ck_funding_amount check (amount >= 0),
    constraint ck_funding_own_share_rate check (own_share_rate > 0 and own_share_rate < 100),
    constraint ck_funding_own_share check (own_share >= 0)
);

comment on column funding.amount is 'What the grantor pays; null when the source does not print it.';
comment on column funding.own_share_rate is 'Percents of the cost that the organization pays itself, when the agreement asks it.';
comment on column funding.own_share is 'As the source prints it.';

create table proof (
    id                  uuid           not null,
    funding_id          uuid           not null,
    organization_scheme text           not null,
    organization_code   text           not null,
    cost                text           not null,
    incurred_on         date           not null,
    amount              numeric(12, 2) not null,
    constraint pk_proof primary key (id),
    constraint uq_proof_cost unique (organization_scheme, organization_code, cost),
    constraint fk_proof_funding foreign key (funding_id) references funding (id),
    constraint ck_proof_amount check (amount > 0)
);

comment on table proof is 'A cost that proves the own share in a funding. A cost proves one funding only.';
comment on column proof.cost is 'The organization''s own reference of the cost, such as the number of a booking.';

create index ix_proof_funding on proof (funding_id);
