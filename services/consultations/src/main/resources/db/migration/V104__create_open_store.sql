create function store_of(campaign uuid) returns text language sql immutable
    return 'store_' || replace(campaign::text, '-', '');

comment on function store_of is 'The name of the function that stores the responses to a campaign.';

-- A function for each open campaign: what names its table is planned once a connection. One for all would have its insert planned anew
-- with each batch, which takes as long as storing ten responses. It stays after the close: whoever is late, and comes to a replica
-- that has not heard of it, is refused without an error, which would be a line in the log of the database. Called by open_responses.
create function open_store(of_campaign uuid) returns void language plpgsql as $$
begin
    -- One call is one round trip and, in autocommit, one transaction. It is plpgsql because there each statement sees what was
    -- committed before that statement, not only what was committed before the call.
    execute format($make$
        create function public.%1$I(
                names bytea[], contents bytea[], at_instant timestamp with time zone,
                out outcome text, out stored_names bytea[], out stored_contents bytea[])
            language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $store$
        declare
            -- Waits for nobody: while this campaign is being ended, the responses of others are stored.
            is_ours constant boolean := pg_try_advisory_xact_lock_shared(%3$L);
            inserted bigint;
        begin
            -- The job that ends campaigns may be late; the closing instant is not. A campaign that ended never takes another
            -- response, also while its close, which may take a minute, has the lock.
            perform from public.campaign c where c.id = %4$L and c.state = 'OPEN' and at_instant < c.closes_at;
            if not found then
                outcome := 'NOT_OPEN';
                return;
            end if;
            if not is_ours then
                outcome := 'BUSY';
                return;
            end if;

            insert into public.%2$I (name, content) select * from unnest(names, contents) on conflict do nothing;
            get diagnostics inserted = row_count;
            outcome := 'STORED';
            if inserted < cardinality(names) then
                -- Some were tried before, maybe in parallel: that try has committed by now, the insert waited for it.
                -- Planned each time: a plan of when the table was small would read all of it when it is large.
                execute 'select array_agg(r.name), array_agg(r.content) from public.%2$I r where r.name = any ($1)'
                    into stored_names, stored_contents using names;
            end if;
        end
        $store$
        $make$, store_of(of_campaign), responses_of(of_campaign), campaign_lock(of_campaign), of_campaign);
    execute format('comment on function public.%I is %L', store_of(of_campaign),
        'Stores responses to one campaign and says STORED, NOT_OPEN, or BUSY while somebody closes it. If a name was taken, it gives what is stored under these names.');
    execute format('revoke execute on function public.%I from public', store_of(of_campaign));
    execute format('grant execute on function public.%I to %I', store_of(of_campaign), session_user);
end
$$;

comment on function open_store is 'Makes the function that stores the responses to a campaign.';
