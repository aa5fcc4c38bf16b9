create function refuse_change_of_measurement() returns trigger language plpgsql as $$
begin
    raise exception 'measurements are append-only' using errcode = 'restrict_violation';
end
$$;

comment on function refuse_change_of_measurement() is 'Also stops the owner of the table: only a migration that drops the trigger could rewrite what was measured.';

create trigger tr_measurement_append_only before delete or truncate on measurement
    for each statement execute function refuse_change_of_measurement();

create trigger tr_measurement_fixed before update on measurement for each row
    when (old.withdrawn_on is not null
          or to_jsonb(old) - array['withdrawn_on', 'withdrawal_reason', 'withdrawal_event_id']
             is distinct from to_jsonb(new) - array['withdrawn_on', 'withdrawal_reason', 'withdrawal_event_id'])
    execute function refuse_change_of_measurement();

comment on trigger tr_measurement_fixed on measurement is 'The only change that is let through is a withdrawal, once.';
