create table counted_meeting (
    indicator_id uuid    not null,
    meeting_id   uuid    not null,
    held_on      date    not null,
    cancelled    boolean not null,
    constraint pk_counted_meeting primary key (indicator_id, meeting_id),
    constraint fk_counted_meeting_indicator foreign key (indicator_id) references indicator (id)
);

comment on table counted_meeting is 'A meeting that counts on an indicator. The governance service owns it; this is what its events said.';
comment on column counted_meeting.cancelled is 'It was said to be held, and was not: it counts no longer.';

create index ix_counted_meeting_meeting on counted_meeting (meeting_id);
