-- The role that runs reads and adds. What else it may do to a table stands in the migration that makes the table, or column by column
-- in one that adds to it. Databases that were made before granted every change by default.
do $$
begin
    if '${runner}' = current_user then
        raise exception 'the role that runs is another one than the one that migrates: say it by quarkus.flyway.placeholders.runner';
    end if;
end
$$;

alter default privileges in schema public revoke update, delete on tables from "${runner}";

-- What is applied only migrations say.
revoke insert, update, delete on flyway_schema_history from "${runner}";

revoke update, delete on idempotency_key from "${runner}";
grant update (status, location, etag, body), delete on idempotency_key to "${runner}";
