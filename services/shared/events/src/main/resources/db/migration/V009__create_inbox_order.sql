-- What operators want done with what came in. The owner of the tables says it; the running role does it and says what came of it.
create table inbox_order (
    id         uuid                     not null default gen_random_uuid(),
    kind       text                     not null,
    subject    text                     not null,
    ordered_at timestamp with time zone not null default clock_timestamp(),
    ordered_by text                     not null default session_user,
    begun_at   timestamp with time zone,
    done_at    timestamp with time zone,
    outcome    text,
    constraint pk_inbox_order primary key (id),
    constraint ck_inbox_order_kind check (kind in ('replay', 'accept', 'dismiss', 'rebuild')),
    constraint ck_inbox_order_done check ((done_at is null) = (outcome is null))
);

comment on table inbox_order is 'Orders of operators: try a dead letter once more, take one whose version is far ahead, let one wait no more, build a read model anew. They are kept.';
comment on column inbox_order.subject is 'The place of the record (topic/partition/offset), or the name of the read model. Never content.';
comment on column inbox_order.ordered_by is 'The role of the database that said it.';
comment on column inbox_order.begun_at is 'When a process took it last.';
comment on column inbox_order.outcome is 'What came of it: a code, of a rebuild with numbers.';

create index ix_inbox_order_waiting on inbox_order (ordered_at, id) where done_at is null;

-- The running role has another name at each site: whoever isn't the owner loses what the default grants.
do $$
declare
    runner text;
begin
    for runner in select distinct grantee from information_schema.role_table_grants
                  where table_schema = current_schema() and table_name = 'inbox_order' and grantee <> current_user
    loop
        execute format('revoke insert, update, delete, truncate on inbox_order from %I', runner);
        execute format('grant update (begun_at, done_at, outcome) on inbox_order to %I', runner);
    end loop;
end
$$;
