-- What nobody may rewrite: the running role adds and reads, and that is all.
create table audit_record (
    id              uuid                     not null,
    happened_at     timestamp with time zone not null,
    actor           text                     not null,
    subject         text,
    organization_id uuid,
    roles           varchar[]                not null,
    operation       text                     not null,
    event_id        uuid,
    trace_id        text,
    action          text                     not null,
    object_kind     text,
    object_id       uuid,
    version_before  bigint,
    version_after   bigint,
    outcome         text                     not null,
    times           integer                  not null,
    constraint pk_audit_record primary key (id),
    constraint ck_audit_record_actor check (actor in ('caller', 'event', 'job', 'system')),
    constraint ck_audit_record_action check (action in ('created', 'changed', 'removed', 'refused', 'read')),
    constraint ck_audit_record_subject check ((actor = 'caller') = (subject is not null)),
    constraint ck_audit_record_event check ((actor = 'event') = (event_id is not null)),
    constraint ck_audit_record_times check (times >= 1)
);

comment on table audit_record is 'Who did what to what, and who was refused. Never a name, a text, or what anybody sent; never anything done without a token.';
comment on column audit_record.id is 'UUIDv7: records of one process are in the order in which they were made. It is no place in a chain.';
comment on column audit_record.happened_at is 'Of a change the moment just before its commit, of refusals that are told together the first of them.';
comment on column audit_record.actor is 'A caller; or a part of the system: an event that is applied, a job, or something that does not say what it is.';
comment on column audit_record.subject is 'The opaque id of the caller at the identity provider.';
comment on column audit_record.organization_id is 'For whom the caller acted; null for a part of the system, and for a caller of an organization that is not registered.';
comment on column audit_record.operation is 'The operationId of the contract, the type of the event, or the name of the job.';
comment on column audit_record.event_id is 'The event that is applied.';
comment on column audit_record.trace_id is 'Of the trace that the request came with, if it came with one.';
comment on column audit_record.object_kind is 'The kind of aggregate, such as plan; of what was refused or read the last id of its path.';
comment on column audit_record.version_before is 'Null for what was made.';
comment on column audit_record.version_after is 'Null for what was removed.';
comment on column audit_record.outcome is 'done; of a refusal the name of its problem type.';
comment on column audit_record.times is 'More than 1 only for refusals of one caller within a second that are alike.';

create index ix_audit_record_object on audit_record (object_id, id) where object_id is not null;
create index ix_audit_record_organization on audit_record (organization_id, id) where organization_id is not null;

-- The running role has another name at each site: whoever isn't the owner loses what the default grants.
do $$
declare
    reader text;
begin
    for reader in select distinct grantee from information_schema.role_table_grants
                  where table_schema = current_schema() and table_name = 'audit_record' and grantee <> current_user
    loop
        execute format('revoke update, delete, truncate on audit_record from %I', reader);
    end loop;
end
$$;
