-- An event leaves the outbox by having been sent. The running role says that it was, and removes none itself.
revoke update, delete on outbox from "${runner}";
grant update (sent_at) on outbox to "${runner}";

create function purge_outbox(sent_before timestamp with time zone)
    returns bigint language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    removed bigint;
begin
    delete from outbox where sent_at < sent_before;
    get diagnostics removed = row_count;
    return removed;
end
$$;

comment on function purge_outbox is 'Removes events that were sent before a moment, and says how many. What is unsent stays.';

revoke execute on function purge_outbox from public;
grant execute on function purge_outbox to "${runner}";

revoke update, delete on inbox, event_position from "${runner}";
grant delete on inbox to "${runner}";
grant update (version) on event_position to "${runner}";
