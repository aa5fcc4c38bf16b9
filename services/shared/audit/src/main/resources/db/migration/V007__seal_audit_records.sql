-- A record gets its place in the chain by whoever seals, never by the transaction that adds it: no row that two transactions write.
alter table audit_record add column transaction_id xid8 not null default pg_current_xact_id();

comment on column audit_record.transaction_id is 'Of the transaction that added it, which PostgreSQL keeps of each row anyway (xmin). Below the oldest that is under way none is added any more: so far records are sealed.';

create index ix_audit_record_transaction on audit_record (transaction_id, id);

create table audit_seal (
    number    bigint                   not null,
    until     xid8                     not null,
    digests   bytea                    not null,
    sealed_at timestamp with time zone not null,
    hash      bytea                    not null,
    constraint pk_audit_seal primary key (number),
    constraint ck_audit_seal_number check (number >= 1),
    constraint ck_audit_seal_digests check (length(digests) > 0 and length(digests) % 32 = 0),
    constraint ck_audit_seal_hash check (length(hash) = 32)
);

comment on table audit_seal is 'The chain of hashes over the records. A rewritten record shows here, a rewritten chain in the roots that left the database.';
comment on column audit_seal.number is 'From 1, without a gap: of two that seal at once one is first.';
comment on column audit_seal.until is 'It seals the records of the transactions from the one before it ends to this one, this one not included.';
comment on column audit_seal.digests is 'The SHA-256 of each record, 32 bytes, in the order of transaction_id and id.';
comment on column audit_seal.hash is 'The SHA-256 of number, until, digests, sealed_at and the hash of the seal before.';

-- As of audit_record: whoever isn't the owner loses what the default grants. Nobody says of which transaction a record is.
do $$
declare
    reader text;
begin
    for reader in select distinct grantee from information_schema.role_table_grants
                  where table_schema = current_schema() and table_name in ('audit_record', 'audit_seal') and grantee <> current_user
    loop
        execute format('revoke update, delete, truncate on audit_seal from %I', reader);
        execute format('revoke insert on audit_record from %I', reader);
        execute format('grant insert (id, happened_at, actor, subject, organization_id, roles, operation, event_id, trace_id, '
            'action, object_kind, object_id, version_before, version_after, outcome, times) on audit_record to %I', reader);
    end loop;
end
$$;
