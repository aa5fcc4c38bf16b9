package org.samenspel.audit.api;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samenspel.testing.Database;

/** What the tests look for in the table. */
final class Records {

    private Records() {}

    /** Of an object, oldest first, without what each run has anew. */
    static List<String> of(UUID object) {
        return read("object_id = '%s'".formatted(object));
    }

    /** Of a caller, oldest first. */
    static List<String> by(String subject) {
        return read("subject = '%s'".formatted(subject));
    }

    static List<String> awaited(UUID object, int count) {
        return await().until(() -> of(object), records -> records.size() == count);
    }

    private static List<String> read(String which) {
        return Database.query("select * from audit_record where " + which + " order by id").stream()
                .map(Records::line)
                .toList();
    }

    private static String line(Map<String, Object> row) {
        return "%s %s %s->%s %s"
                .formatted(
                        row.get("operation"),
                        row.get("action"),
                        row.get("version_before"),
                        row.get("version_after"),
                        row.get("outcome"));
    }
}
