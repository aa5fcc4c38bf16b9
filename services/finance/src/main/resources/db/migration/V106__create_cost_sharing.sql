create table cost_sharing (
    id                uuid    not null,
    version           bigint  not null,
    organization_id   uuid    not null,
    agreement_id      uuid    not null,
    reference         text    not null,
    title             jsonb   not null,
    period_start      date    not null,
    period_end        date    not null,
    source            text,
    model             jsonb   not null,
    shares            jsonb   not null,
    state             text    not null,
    party_days        jsonb   not null,
    parties_seen      jsonb   not null,
    round             integer not null,
    taken_back_on     date,
    settled_on        date,
    correction        integer not null,
    corrects          uuid,
    correction_reason text,
    constraint pk_cost_sharing primary key (id),
    constraint uq_cost_sharing_reference unique (organization_id, reference, correction),
    constraint uq_cost_sharing_corrects unique (corrects),
    constraint fk_cost_sharing_corrects foreign key (corrects) references cost_sharing (id),
    constraint ck_cost_sharing_correction check ((correction = 0) = (corrects is null) and (corrects is not null or correction_reason is null)),
    constraint ck_cost_sharing_period check (period_start <= period_end),
    constraint ck_cost_sharing_state check (state in ('DRAFT', 'PROPOSED', 'CONTESTED', 'SETTLED')),
    constraint ck_cost_sharing_round check (round >= 0),
    constraint ck_cost_sharing_settled check ((state = 'SETTLED') = (settled_on is not null))
);

comment on table cost_sharing is 'What the partners of an agreement share of a cost and get back.';
comment on column cost_sharing.model is 'One cost for a common purpose, or prices and full-time equivalents: with the shares, all that the amounts are computed from.';
comment on column cost_sharing.shares is 'What each partner brings in and what was used of it; printed figures beside it.';
comment on column cost_sharing.party_days is 'When each partner was a party, as it was known when this was made or proposed.';
comment on column cost_sharing.parties_seen is 'When each party of the agreement was one, as the keeper knew it when it wrote or proposed this.';
comment on column cost_sharing.correction is 'How many corrections came before it and with it; 0 for what corrects nothing.';
comment on column cost_sharing.corrects is 'The settled cost sharing that this one puts right.';
comment on column cost_sharing.correction_reason is 'Null also when it follows from who was a party when.';
comment on column cost_sharing.round is 'How often it was proposed.';
comment on column cost_sharing.taken_back_on is 'When the last of its rounds that were taken back was: the next one is not before.';
