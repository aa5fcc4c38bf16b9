create table funding_source (
    id                                  uuid    not null,
    version                             bigint  not null,
    organization_id                     uuid    not null,
    reference                           text    not null,
    kind                                text    not null,
    grantor_ids                         uuid[]  not null,
    printed_grantor                     text,
    period_start                        date    not null,
    period_end                          date    not null,
    amount                              numeric(12, 2),
    own_contribution_rate               numeric(5, 2),
    own_contribution                    numeric(12, 2),
    own_contribution_printed_percentage integer,
    constraint pk_funding_source primary key (id),
    constraint uq_funding_source_reference unique (organization_id, reference),
    constraint ck_funding_source_kind check (kind in ('STRUCTURAL', 'PROJECT')),
    constraint ck_funding_source_grantor check (cardinality(grantor_ids) > 0 or printed_grantor is not null),
    constraint ck_funding_source_period check (period_start <= period_end),
    constraint ck_funding_source_amount check (amount >= 0),
    constraint ck_funding_source_own_contribution_rate check (own_contribution_rate > 0 and own_contribution_rate < 100),
    constraint ck_funding_source_own_contribution check (own_contribution >= 0),
    constraint ck_funding_source_own_contribution_printed_percentage check (
        own_contribution_printed_percentage between 0 and 100)
);

comment on column funding_source.grantor_ids is 'The organizations that pay.';
comment on column funding_source.printed_grantor is 'Who pays, as the source prints it.';
comment on column funding_source.amount is 'What the grantor pays; null when the source does not print it.';
comment on column funding_source.own_contribution_rate is
    'Percents of the cost that the organization pays itself, when the agreement asks it.';
comment on column funding_source.own_contribution is 'As the source prints it.';
comment on column funding_source.own_contribution_printed_percentage is
    'The part of the structural income that the own contribution is, as the source prints it.';

create table evidence (
    id                uuid           not null,
    funding_source_id uuid           not null,
    organization_id   uuid           not null,
    cost              text           not null,
    incurred_on       date           not null,
    amount            numeric(12, 2) not null,
    constraint pk_evidence primary key (id),
    constraint uq_evidence_cost unique (organization_id, cost),
    constraint fk_evidence_funding_source foreign key (funding_source_id) references funding_source (id),
    constraint ck_evidence_amount check (amount > 0)
);

comment on table evidence is 'A cost that proves the own contribution in a funding source. A cost proves it in one only.';
comment on column evidence.organization_id is 'The one that made the cost.';
comment on column evidence.cost is 'Its own reference of the cost, such as the number of a booking.';

create index ix_evidence_funding_source on evidence (funding_source_id);
