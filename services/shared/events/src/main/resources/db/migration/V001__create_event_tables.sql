-- Column names of Debezium's outbox event router, so that a site can relay with its connector instead of ours.
create table outbox (
    id            uuid                     not null,
    aggregatetype text                     not null,
    aggregateid   uuid                     not null,
    version       bigint                   not null,
    type          text                     not null,
    source        text                     not null,
    dataschema    text                     not null,
    payload       jsonb                    not null,
    occurred_at   timestamp with time zone not null,
    position      bigint                   not null generated always as identity,
    sent_at       timestamp with time zone,
    constraint pk_outbox primary key (id),
    constraint uq_outbox_fact unique (aggregatetype, aggregateid, version, type),
    constraint ck_outbox_version check (version >= 0)
);

comment on table outbox is 'Events to send, written in the transaction of the change they are about.';
comment on column outbox.aggregatetype is 'The topic.';
comment on column outbox.aggregateid is 'The key of the record.';
comment on column outbox.position is 'Orders the facts of one version; says nothing about the order of transactions.';
comment on column outbox.sent_at is 'When the broker had acknowledged the record; null until then.';

create index ix_outbox_unsent on outbox (aggregatetype, aggregateid, version, position) where sent_at is null;
create index ix_outbox_sent_at on outbox (sent_at) where sent_at is not null;

create table inbox (
    event_id     uuid                     not null,
    stream       text                     not null,
    aggregate_id uuid                     not null,
    version      bigint                   not null,
    received_at  timestamp with time zone not null,
    constraint pk_inbox primary key (event_id)
);

comment on table inbox is 'The events already applied, so that a second delivery changes nothing.';

create index ix_inbox_received_at on inbox (received_at);

create table event_position (
    stream       text   not null,
    aggregate_id uuid   not null,
    version      bigint not null,
    constraint pk_event_position primary key (stream, aggregate_id)
);

comment on table event_position is 'The newest version applied of each aggregate of other services; stream = topic.';
