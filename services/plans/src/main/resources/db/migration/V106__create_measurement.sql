create table measurement (
    id                  uuid                     not null,
    indicator_id        uuid                     not null,
    measured_on         date                     not null,
    value               numeric,
    base                numeric,
    achieved            boolean,
    fewer_than          integer,
    left_out            integer,
    participants        integer,
    note                jsonb,
    evidence_kind       text,
    evidence_reference  text,
    corrects            uuid,
    event_id            uuid,
    recorded_by         text,
    organization_id     uuid,
    recorded_at         timestamp with time zone not null,
    withdrawn_on        date,
    withdrawal_reason   text,
    withdrawal_event_id uuid,
    constraint pk_measurement primary key (id),
    constraint uq_measurement_indicator unique (id, indicator_id),
    constraint fk_measurement_indicator foreign key (indicator_id) references indicator (id),
    constraint fk_measurement_corrects foreign key (corrects, indicator_id) references measurement (id, indicator_id),
    constraint ck_measurement_value_or_achieved check (
        num_nonnulls(value, achieved, fewer_than) = 1
        or (num_nonnulls(value, achieved, fewer_than) = 0 and left_out is not null)),
    constraint ck_measurement_value check (value >= 0),
    constraint ck_measurement_left_out check (left_out > 0),
    constraint ck_measurement_base check (base is null or (value is not null and base > 0)),
    constraint ck_measurement_evidence_kind check (evidence_kind in (
        'CAMPAIGN', 'SESSION', 'MEETING', 'FUNDING', 'AGREEMENT', 'PROJECT', 'MANDATE', 'DOCUMENT', 'OTHER')),
    constraint ck_measurement_evidence check ((evidence_kind is null) = (evidence_reference is null)),
    constraint ck_measurement_event_evidence check (event_id is null or evidence_reference is not null),
    constraint ck_measurement_origin check (num_nonnulls(event_id, recorded_by) = 1),
    constraint ck_measurement_organization check ((recorded_by is null) = (organization_id is null)),
    constraint ck_measurement_withdrawal check (
        (withdrawn_on is not null)::integer = num_nonnulls(withdrawal_reason, withdrawal_event_id))
);

comment on table measurement is 'What was measured. Rows are added: a mistake is corrected by a row that points to it, or withdrawn; the only change is a withdrawal, once.';
comment on column measurement.corrects is 'The measurement of the same indicator that this one takes the place of.';
comment on column measurement.event_id is 'The event that brought it; it counts once per indicator and evidence.';
comment on column measurement.recorded_by is 'The subject at the identity provider, when a person or client recorded it.';
comment on column measurement.organization_id is 'Who measured it, when no event brought it.';
comment on column measurement.base is 'What the value is a part of, for a percentage. Null means 100.';
comment on column measurement.fewer_than is 'The number of people that it is below; no other is told, and none may ever stand here.';
comment on column measurement.left_out is 'How many things of unknown amount its value leaves out, such as funding sources.';
comment on column measurement.withdrawal_reason is 'Why a caller withdrew it.';
comment on column measurement.withdrawal_event_id is 'The event that says that what it tells did not happen after all.';

create unique index uq_measurement_corrects on measurement (corrects) where withdrawn_on is null;
create unique index uq_measurement_event
    on measurement (event_id, indicator_id, evidence_reference) where withdrawal_event_id is null;
create index ix_measurement_indicator on measurement (indicator_id, measured_on, recorded_at);
create index ix_measurement_evidence on measurement (evidence_reference) where event_id is not null;
