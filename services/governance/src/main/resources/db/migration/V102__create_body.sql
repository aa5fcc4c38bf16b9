create table body (
    id                uuid   not null,
    version           bigint not null,
    organization_id   uuid   not null,
    code              text   not null,
    agreement_id      uuid,
    name              jsonb  not null,
    size              integer,
    period_start      date,
    period_end        date,
    quorum            text,
    majority          text   not null,
    rules_of_procedure jsonb not null,
    applies_from      date,
    earlier_statutes  jsonb  not null,
    rules             jsonb  not null,
    incompatibilities jsonb  not null,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint pk_body primary key (id),
    constraint ck_body_withdrawal check ((withdrawn_on is null) = (withdrawal_reason is null)),
    constraint ck_body_size check (size > 0),
    constraint ck_body_period check (period_start <= period_end),
    constraint ck_body_majority check (majority in ('SIMPLE', 'ABSOLUTE', 'TWO_THIRDS', 'FOUR_FIFTHS'))
);

comment on table body is 'A body of an organization, or of an agreement that one of its parties set up.';
comment on column body.quorum is 'The part of the members that must be in the room to decide, such as 1/2; null when nothing says so.';
comment on column body.rules_of_procedure is 'What it may do about which kind of subject, proxies, ties: as its statutes say.';
comment on column body.applies_from is 'The first day of quorum, majority and rules of procedure; null when it is not known.';
comment on column body.earlier_statutes is 'Those that held before: a meeting is judged by those of its day.';
comment on column body.rules is 'What is asked of its composition: rules as data.';

create unique index uq_body_natural_key on body (organization_id, agreement_id, code) nulls not distinct where withdrawn_on is null;
create unique index uq_body_of_agreement on body (agreement_id, code) where withdrawn_on is null;
