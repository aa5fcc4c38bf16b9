package org.samenspel.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.web.persistence.Slice;

/** Reads records. */
@ApplicationScoped
class AuditRecords {

    private static final String SELECT = """
            select id, happened_at, actor, subject, organization_id, roles, operation, event_id, trace_id,
                action, object_kind, object_id, version_before, version_after, outcome, times
            from audit_record record
            where (organization_id = any (?::uuid[]) or exists (
                    select from audit_record made
                    where made.object_id = record.object_id and made.action = 'created'
                        and made.organization_id = any (?::uuid[])))
                and (?::uuid is null or object_id = ?::uuid)
                and (?::text is null or operation = ?::text)
                and (?::text is null or subject = ?::text)
                and (?::timestamptz is null or happened_at >= ?::timestamptz)
                and (?::timestamptz is null or happened_at < ?::timestamptz)
                and (?::uuid is null or id > ?::uuid)
            order by id
            limit ?""";

    private final AgroalDataSource database;
    private final Clock clock;

    AuditRecords(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of what these organizations did, or what was done to what they made; oldest first. */
    List<AuditRecord> of(Collection<UUID> organizations, RecordFilter filter, Slice slice) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            Array owners = connection.createArrayOf("uuid", organizations.toArray());
            select.setArray(1, owners);
            select.setArray(2, owners);
            setTwice(select, 3, filter.objectId());
            setTwice(select, 5, filter.operation());
            setTwice(select, 7, filter.subject());
            setTwice(select, 9, beginning(filter.from()));
            setTwice(
                    select,
                    11,
                    filter.until() == null ? null : beginning(filter.until().plusDays(1)));
            setTwice(select, 13, slice.after());
            select.setInt(15, slice.limit());
            return read(select);
        } catch (SQLException e) {
            throw new Trail.NotRecorded(e);
        }
    }

    private @Nullable OffsetDateTime beginning(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static void setTwice(PreparedStatement select, int first, @Nullable Object value) throws SQLException {
        select.setObject(first, value);
        select.setObject(first + 1, value);
    }

    private List<AuditRecord> read(PreparedStatement select) throws SQLException {
        List<AuditRecord> records = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                records.add(record(row));
            }
        }
        return records;
    }

    private AuditRecord record(ResultSet row) throws SQLException {
        return new AuditRecord(
                row.getObject("id", UUID.class),
                row.getObject("happened_at", OffsetDateTime.class),
                row.getString("actor"),
                row.getString("subject"),
                row.getObject("organization_id", UUID.class),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getString("operation"),
                row.getObject("event_id", UUID.class),
                row.getString("trace_id"),
                row.getString("action"),
                row.getString("object_kind"),
                row.getObject("object_id", UUID.class),
                row.getObject("version_before", Long.class),
                row.getObject("version_after", Long.class),
                row.getString("outcome"),
                row.getInt("times"));
    }
}
