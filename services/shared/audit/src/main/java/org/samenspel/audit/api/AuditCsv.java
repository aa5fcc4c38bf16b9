package org.samenspel.audit.api;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.audit.AuditRecord;
import org.samenspel.csv.CsvExport;
import org.samenspel.csv.CsvForm;

/** Records as a table that nobody imports. */
final class AuditCsv {

    private static final List<String> COLUMNS = List.of(
            "id",
            "happenedAt",
            "actor",
            "subject",
            "organizationId",
            "roles",
            "operation",
            "action",
            "objectKind",
            "objectId",
            "versionBefore",
            "versionAfter",
            "outcome",
            "times",
            "eventId",
            "traceId");

    private AuditCsv() {}

    static String of(List<AuditRecord> records, @Nullable CsvForm form) {
        return CsvExport.of(COLUMNS, records.stream().map(AuditCsv::row).toList(), form);
    }

    private static List<@Nullable Object> row(AuditRecord record) {
        return Arrays.asList(
                record.id(),
                record.happenedAt().toInstant(),
                record.actor(),
                record.subject(),
                record.organizationId(),
                String.join("|", record.roles()),
                record.operation(),
                record.action(),
                record.objectKind(),
                record.objectId(),
                record.versionBefore(),
                record.versionAfter(),
                record.outcome(),
                record.times(),
                record.eventId(),
                record.traceId());
    }
}
