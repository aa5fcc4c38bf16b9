create table meeting (
    id                  uuid   not null,
    version             bigint not null,
    body_id             uuid   not null,
    state               text   not null,
    date                date   not null,
    starts_at           text,
    place               text,
    agenda              jsonb  not null,
    papers              jsonb  not null,
    second_of           uuid,
    contributes_to      jsonb  not null,
    conflicts           jsonb  not null,
    attendance          jsonb,
    corrections         jsonb  not null,
    decided             jsonb  not null,
    frames              jsonb  not null,
    minutes_text        text,
    minutes_written_on  date,
    minutes_approved_on date,
    minutes_approved_by uuid,
    reopened_minutes    jsonb  not null,
    cancelled_on        date,
    cancellation_reason jsonb,
    constraint pk_meeting primary key (id),
    constraint fk_meeting_body foreign key (body_id) references body (id),
    constraint fk_meeting_second_of foreign key (second_of) references meeting (id),
    constraint fk_meeting_minutes_approved_by foreign key (minutes_approved_by) references body (id),
    constraint ck_meeting_state check (state in ('PLANNED', 'UNDERWAY', 'HELD', 'CANCELLED')),
    constraint ck_meeting_attendance check (state not in ('UNDERWAY', 'HELD') or attendance is not null),
    constraint ck_meeting_minutes check (state <> 'HELD' or minutes_approved_on >= date),
    constraint ck_meeting_cancellation check ((state = 'CANCELLED') = (cancellation_reason is not null))
);

comment on table meeting is 'A meeting of a body.';
comment on column meeting.conflicts is 'Who leaves for which item, why, and whether that was told in time.';
comment on column meeting.contributes_to is 'The indicators of plans that it counts for.';

comment on column meeting.papers is 'What lies before it: title, kind and digest of documents, never their content.';
comment on column meeting.corrections is 'What was known of attendance and conflicts before each correction.';
comment on column meeting.frames is 'How it was planned, day by day: who left reads it as it was on its last day.';
comment on column meeting.decided is 'The items on which a decision stands, and how many were there.';
comment on column meeting.reopened_minutes is 'What was approved before, and who opened it again, when and why.';
comment on column meeting.second_of is 'The meeting in which too few members were there.';

create index ix_meeting_body on meeting (body_id);
