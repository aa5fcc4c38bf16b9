create table consultation_round (
    id                uuid   not null,
    version           bigint not null,
    organization_id   uuid   not null,
    reference         text   not null,
    title             jsonb  not null,
    subject           jsonb,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint pk_consultation_round primary key (id),
    constraint ck_consultation_round_withdrawal check ((withdrawn_on is null) = (withdrawal_reason is null))
);

comment on table consultation_round is 'All that is asked about one subject: its campaigns, and later its sessions.';
comment on column consultation_round.withdrawn_on is 'It was begun by mistake: another one may have its reference.';

create unique index uq_consultation_round_natural_key
    on consultation_round (organization_id, reference) where withdrawn_on is null;
