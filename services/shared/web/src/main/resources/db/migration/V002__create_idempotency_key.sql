create table idempotency_key (
    id           bytea       not null,
    request_hash bytea       not null,
    status       smallint,
    location     text,
    etag         text,
    body         text,
    created_at   timestamptz not null default now(),
    constraint pk_idempotency_key primary key (id)
);

create index ix_idempotency_key_created_at on idempotency_key (created_at);

comment on table idempotency_key is 'Answers to requests with an Idempotency-Key, kept for a day';
comment on column idempotency_key.id is 'SHA-256 of caller, method, path and key: names nobody';
comment on column idempotency_key.request_hash is 'SHA-256 of the query and the body';
comment on column idempotency_key.status is 'Null only inside the transaction that claims the key';
