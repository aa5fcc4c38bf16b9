create function refuse_change_of_measurement() returns trigger language plpgsql as $$
begin
    raise exception 'measurements are append-only' using errcode = 'restrict_violation';
end
$$;

comment on function refuse_change_of_measurement() is 'Also stops the owner of the table: only a migration that drops the trigger could rewrite what was measured.';

create trigger tr_measurement_append_only before update or delete or truncate on measurement
    for each statement execute function refuse_change_of_measurement();
