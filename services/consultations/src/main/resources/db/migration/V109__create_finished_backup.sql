-- The role consultations_backup is made with the database (deploy/postgres/consultations.sql): only a superuser can make roles.
create table finished_backup (
    is_last          boolean                  not null,
    committed_before timestamp with time zone not null,
    constraint pk_finished_backup primary key (is_last),
    constraint ck_finished_backup_is_last check (is_last)
);

comment on table finished_backup is 'One row at most: until when everything that was committed is in a backup that is finished.';

create schema backup;

comment on schema backup is 'What whoever makes backups may call, and all that they may.';

create function backup.finished(began_at timestamp with time zone)
    returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    -- Another clock, or another time zone, would let a key be destroyed too early.
    if began_at > clock_timestamp() then
        raise exception 'a backup that is finished did not begin at %, which is still to come', began_at;
    end if;
    insert into finished_backup as known (is_last, committed_before) values (true, began_at)
        on conflict (is_last) do update set committed_before = greatest(known.committed_before, excluded.committed_before);
end
$$;

comment on function backup.finished is 'Tells that a backup is finished which has all that was committed before it began, by the clock of this database.';

grant usage on schema backup to consultations_backup;
