create table meeting (
    id                  uuid   not null,
    version             bigint not null,
    body_id             uuid   not null,
    state               text   not null,
    date                date   not null,
    agenda              jsonb  not null,
    contributes_to      jsonb  not null,
    conflicts           jsonb  not null,
    attendance          jsonb,
    minutes_approved_on date,
    cancellation_reason jsonb,
    constraint pk_meeting primary key (id),
    constraint fk_meeting_body foreign key (body_id) references body (id),
    constraint ck_meeting_state check (state in ('PLANNED', 'UNDERWAY', 'HELD', 'CANCELLED')),
    constraint ck_meeting_attendance check (state not in ('UNDERWAY', 'HELD') or attendance is not null),
    constraint ck_meeting_minutes check (state <> 'HELD' or minutes_approved_on >= date),
    constraint ck_meeting_cancellation check ((state = 'CANCELLED') = (cancellation_reason is not null))
);

comment on table meeting is 'A meeting of a body.';
comment on column meeting.conflicts is 'Declared before the start: who leaves for which item, and why.';
comment on column meeting.contributes_to is 'The indicators of plans that it counts for.';

create index ix_meeting_body on meeting (body_id);
