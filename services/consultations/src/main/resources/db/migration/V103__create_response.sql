create function campaign_lock(campaign uuid) returns bigint language sql immutable
    return hashtextextended('campaign:' || campaign, 0);

comment on function campaign_lock is 'The advisory lock of a campaign: those who store responses share it, closing takes it alone.';

create function responses_of(campaign uuid) returns text language sql immutable
    return 'response_' || replace(campaign::text, '-', '');

comment on function responses_of is 'The name of the table of a campaign''s responses while it is open.';

-- The running role can't change the schema, and needs no right to change or delete a response: the owner makes the table for it.
create function open_responses(of_campaign uuid)
    returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    responses constant text := responses_of(of_campaign);
begin
    -- What is encrypted can't be compressed. No row is ever changed or deleted, so there is nothing to vacuum.
    execute format('create table public.%I (
            name    bytea not null,
            content bytea storage external not null,
            constraint %I primary key (name)
        ) with (autovacuum_enabled = false)', responses, 'pk_' || responses);
    execute format('comment on table public.%I is %L', responses,
        'Responses to one open campaign: a keyed hash of the id, and the encrypted answers; nothing else, ever. Dropped at its close.');
    execute format('revoke insert, update, delete, truncate on public.%I from %I', responses, session_user);
    insert into public.campaign_arrivals (campaign_id, told, minute, minutes) values (of_campaign, 0, 0, array_fill(0, array[64]));
    perform public.open_store(of_campaign);
end
$$;

comment on function open_responses is 'Makes the table of a campaign''s responses, which its caller may only read, the function that stores them, and a row for what is told of their arrival.';

create function drop_responses(of_campaign uuid)
    returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform from campaign c where c.id = of_campaign and c.state in ('OPEN', 'CLOSING');
    if found then
        raise exception 'the responses to an open campaign, or to one that is being counted, are not dropped';
    end if;
    delete from campaign_arrivals a where a.campaign_id = of_campaign;
    execute format('drop table if exists public.%I', responses_of(of_campaign));
end
$$;

comment on function drop_responses is 'Drops the table of the responses to a closed campaign: the file is gone with it.';

create table sealed_response (
    id          uuid  not null,
    campaign_id uuid  not null,
    answers     jsonb not null,
    constraint pk_sealed_response primary key (id),
    constraint fk_sealed_response_campaign foreign key (campaign_id) references campaign (id)
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);

comment on table sealed_response is 'The responses to closed campaigns, written all at once in random order under new random ids: nothing is left of who came when.';

create index ix_sealed_response_campaign on sealed_response (campaign_id);
