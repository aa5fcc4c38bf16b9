create table funding_source (
    id                                  uuid    not null,
    version                             bigint  not null,
    organization_id                     uuid    not null,
    reference                           text    not null,
    kind                                text    not null,
    grantors                            jsonb   not null,
    printed_grantor                     text,
    period_start                        date    not null,
    period_end                          date    not null,
    amount                              numeric(12, 2),
    refund_cap_rate                     numeric(4, 2),
    own_contribution_terms              jsonb,
    own_contribution                    numeric(12, 2),
    own_contribution_printed_percentage integer,
    withdrawn                           boolean not null,
    constraint pk_funding_source primary key (id),
    constraint ck_funding_source_kind check (kind in ('STRUCTURAL', 'PROJECT', 'OWN_INCOME')),
    constraint ck_funding_source_grantor check (
        (kind = 'OWN_INCOME') = (jsonb_array_length(grantors) = 0 and printed_grantor is null)),
    constraint ck_funding_source_period check (period_start <= period_end),
    constraint ck_funding_source_amount check (amount >= 0),
    constraint ck_funding_source_refund_cap_rate check (refund_cap_rate > 0),
    constraint ck_funding_source_own_contribution check (own_contribution >= 0),
    constraint ck_funding_source_own_contribution_printed_percentage check (
        own_contribution_printed_percentage between 0 and 100)
);

comment on column funding_source.grantors is 'The organizations that pay, and how much each, as far as it is known.';
comment on column funding_source.printed_grantor is 'Who pays, as the source prints it.';
comment on column funding_source.amount is 'What the grantor pays; null when the source does not print it.';
comment on column funding_source.refund_cap_rate is 'Percents of the cost that grantors refund at most.';
comment on column funding_source.own_contribution_terms is
    'Percents of the cost or the subsidy that the organization pays itself: a rate or a range.';
comment on column funding_source.own_contribution is 'As the source prints it.';
comment on column funding_source.own_contribution_printed_percentage is
    'The part of the structural income that the own contribution is, as the source prints it.';

comment on column funding_source.withdrawn is 'Recorded by mistake: it counts nowhere any more.';

create unique index uq_funding_source_reference on funding_source (organization_id, reference) where not withdrawn;

create table funding_source_version (
    id                uuid        not null,
    funding_source_id uuid        not null,
    number            integer     not null,
    reference         text        not null,
    content           jsonb       not null,
    reason            text,
    organization_id   uuid        not null,
    recorded_by       text        not null,
    recorded_at       timestamptz not null,
    constraint pk_funding_source_version primary key (id),
    constraint uq_funding_source_version_number unique (funding_source_id, number),
    constraint fk_funding_source_version_funding_source foreign key (funding_source_id) references funding_source (id),
    constraint ck_funding_source_version_reason check ((number = 1) = (reason is null))
);

comment on table funding_source_version is 'What was known of a funding source from some moment on; append-only.';
comment on column funding_source_version.organization_id is 'The one that recorded it.';
comment on column funding_source_version.recorded_by is 'The account at the identity provider; shown to nobody.';

create function refuse_change_of_funding_source_version() returns trigger language plpgsql as $$
begin
    raise exception 'a version of a funding source never changes' using errcode = 'restrict_violation';
end
$$;

create trigger tr_funding_source_version_fixed before update or delete on funding_source_version
    for each row execute function refuse_change_of_funding_source_version();

create table evidence (
    id                uuid           not null,
    version           bigint         not null,
    funding_source_id uuid           not null,
    organization_id   uuid           not null,
    cost              text           not null,
    incurred_on       date           not null,
    amount            numeric(12, 2) not null,
    withdrawn_on      date,
    withdrawal_reason text,
    withdrawn_by      text,
    constraint pk_evidence primary key (id),
    constraint ck_evidence_withdrawal check (num_nonnulls(withdrawn_on, withdrawal_reason, withdrawn_by) in (0, 3)),
    constraint fk_evidence_funding_source foreign key (funding_source_id) references funding_source (id),
    constraint ck_evidence_amount check (amount > 0)
);

comment on table evidence is 'A cost that proves the own contribution in a funding source. A cost proves it in one only.';
comment on column evidence.organization_id is 'The one that made the cost.';
comment on column evidence.cost is 'Its own reference of the cost, such as the number of a booking.';

comment on column evidence.withdrawn_on is 'Recorded by mistake: from then on it proves nothing.';
comment on column evidence.withdrawn_by is 'The account at the identity provider; shown to nobody.';

create unique index uq_evidence_cost on evidence (organization_id, cost) where withdrawn_on is null;
create index ix_evidence_funding_source on evidence (funding_source_id);
