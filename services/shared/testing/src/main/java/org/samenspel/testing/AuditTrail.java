package org.samenspel.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the service under test recorded of who changed what.
 *
 * @param organization whose callers made the things that are looked at
 */
public record AuditTrail(UUID organization) {
    private static final String LINES = """
            select concat_ws(' ', operation, action, object_kind,
                coalesce(version_before::text, 'null') || '->' || coalesce(version_after::text, 'null'), outcome) as line
            from audit_record where %s order by id""";

    private static final String TOLD = """
            with told as (
                select object_id, version_before, version_after,
                    lag(version_after) over (partition by object_id order by id) as last_told,
                    row_number() over (partition by object_id order by id desc) as from_end
                from audit_record
                where action in ('created', 'changed') and object_id in (
                    select object_id from audit_record where organization_id = '%s' and action = 'created'))
            select told.* from told join %s written on written.id = told.object_id
            """;

    /** Records of one thing, oldest first, such as {@code createPlan created plan null->0 done}. */
    public static List<String> of(UUID object) {
        return lines("object_id = '%s'".formatted(object));
    }

    /** Those that a condition of the table names. */
    public static List<String> lines(String condition) {
        return Database.query(LINES.formatted(condition)).stream()
                .map(row -> (String) row.get("line"))
                .toList();
    }

    /** The records of all things in a table that callers of the organization made. */
    public List<Map<String, Object>> told(String table) {
        return Database.query(TOLD.formatted(organization, table));
    }

    /** Those that don't go on where the one before ended, or are the last and end elsewhere than the thing is. */
    public List<Map<String, Object>> gaps(String table) {
        return Database.query(TOLD.formatted(organization, table) + """
                where version_before is distinct from last_told or (from_end = 1 and version_after <> written.version)""");
    }
}
