create function campaign_lock(campaign uuid) returns bigint language sql immutable
    return hashtextextended('campaign:' || campaign, 0);

comment on function campaign_lock is 'The advisory lock of a campaign: submissions share it, closing takes it alone.';

-- One call is one round trip and, in autocommit, one transaction. It is plpgsql because there each statement sees what was
-- committed before that statement, not only what was committed before the call.
create function submit_response(to_campaign uuid, with_id uuid, given_answers jsonb, at_instant timestamp with time zone)
    returns text language plpgsql as $$
begin
    -- Waits only while the campaign is being closed; submissions never wait for each other.
    perform pg_advisory_xact_lock_shared(campaign_lock(to_campaign));

    -- The job that closes campaigns may be late; the closing instant is not.
    perform from campaign c where c.id = to_campaign and c.state = 'OPEN' and at_instant < c.closes_at;
    if not found then
        return 'NOT_OPEN';
    end if;

    insert into response (campaign_id, id, answers) values (to_campaign, with_id, given_answers) on conflict do nothing;
    if found then
        return 'ACCEPTED';
    end if;

    -- A retry, maybe in parallel with the first try, which has committed by now: the insert waited for it.
    perform from response r where r.campaign_id = to_campaign and r.id = with_id and r.answers = given_answers;
    return case when found then 'ACCEPTED' else 'CHANGED' end;
end
$$;

comment on function submit_response is 'Stores a response once and says ACCEPTED, CHANGED (the id is taken by other answers) or NOT_OPEN.';
