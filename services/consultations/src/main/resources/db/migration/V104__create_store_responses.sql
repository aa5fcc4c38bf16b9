-- The job that ends campaigns may be late; the closing instant is not.
create function takes_responses(campaign uuid, at_instant timestamp with time zone)
    returns boolean language sql volatile
    return exists (select from campaign c where c.id = takes_responses.campaign and c.state = 'OPEN' and at_instant < c.closes_at);

comment on function takes_responses is 'Whether a campaign is open at this instant.';

-- One call is one round trip and, in autocommit, one transaction. It is plpgsql because there each statement sees what was
-- committed before that statement, not only what was committed before the call.
create function store_responses(
        to_campaign uuid, names bytea[], contents bytea[], at_instant timestamp with time zone,
        out outcome text, out stored_names bytea[], out stored_contents bytea[])
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    responses constant text := responses_of(to_campaign);
    inserted bigint;
begin
    -- A campaign that ended never takes another response, also while its close, which may take a minute, has the lock.
    if not takes_responses(to_campaign, at_instant) then
        outcome := 'NOT_OPEN';
        return;
    end if;

    -- Waits for nobody: while this campaign is being ended, the responses of others are stored.
    if not pg_try_advisory_xact_lock_shared(campaign_lock(to_campaign)) then
        outcome := 'BUSY';
        return;
    end if;

    -- Again: it may have ended before we had the lock.
    if not takes_responses(to_campaign, at_instant) then
        outcome := 'NOT_OPEN';
        return;
    end if;

    execute format('insert into public.%I (name, content) select * from unnest($1, $2) on conflict do nothing', responses)
        using names, contents;
    get diagnostics inserted = row_count;
    outcome := 'STORED';
    if inserted < cardinality(names) then
        -- Some were tried before, maybe in parallel: that try has committed by now, the insert waited for it.
        execute format('select array_agg(r.name), array_agg(r.content) from public.%I r where r.name = any ($1)', responses)
            into stored_names, stored_contents using names;
    end if;
end
$$;

comment on function store_responses is 'Stores responses to one campaign and says STORED, NOT_OPEN, or BUSY while somebody closes it. If a name was taken, it gives what is stored under these names.';
