package org.samenspel.testing;

import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the role that runs may do to the tables of the service under test, by whichever way it came to it. */
final class Grants {

    /** Tables with an id in their name are made while the service runs, by a function of the owner that sees to their grants. */
    private static final String LINES = """
            with known as (
                select pg_class.oid as id, case nspname when 'public' then '' else nspname || '.' end || relname as name
                from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                where relkind in ('r', 'p', 'v', 'm', 'f') and relname !~ '[0-9a-f]{32}$'
                    and nspname not like 'pg\\_%%' and nspname <> 'information_schema'),
            part as (
                select name, place, privilege, attnum, attname, has_column_privilege('%1$s', id, attnum, privilege) as granted
                from known
                    join pg_attribute on attrelid = id and attnum > 0 and not attisdropped
                    cross join (values (1, 'select'), (2, 'insert'), (3, 'update'), (7, 'references')) as of (place, privilege)
                union all
                select name, place, privilege, null, null, has_table_privilege('%1$s', id, privilege)
                from known
                    cross join (values (4, 'delete'), (5, 'truncate'), (6, 'trigger'), (8, 'maintain')) as of (place, privilege)),
            privilege as (
                select name, place, privilege || case
                    when bool_and(granted) then ''
                    when count(*) filter (where granted) <= count(*) filter (where not granted)
                        then ' (' || string_agg(attname, ', ' order by attnum) filter (where granted) || ')'
                    else ' all but (' || string_agg(attname, ', ' order by attnum) filter (where not granted) || ')'
                end as text
                from part
                group by name, place, privilege
                having bool_or(granted))
            select name || ': ' || string_agg(text, ', ' order by place) as line
            from privilege
            group by name
            order by name""";

    private Grants() {}

    /** A line for each table: {@code goal: select, insert, update all but (id, plan_id)}. */
    static List<String> lines() {
        String role = ConfigProvider.getConfig().getValue("quarkus.datasource.username", String.class);
        return Database.query(LINES.formatted(role)).stream()
                .map(row -> (String) row.get("line"))
                .toList();
    }
}
