package org.samenspel.testing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The role that runs may do to each table what is written down, and nothing else. By default it reads a table and adds to it; what more it
 * does, a migration grants, and this says:
 * {@snippet :
 * @QuarkusTest
 * class GrantsTest implements KeepsGrants {
 *     public String grants() {
 *         return """
 *                 goal: select, insert, update all but (id, plan_id, code)
 *                 measurement: select, insert, update (withdrawn_on, withdrawal_reason)
 *                 plan_revision: select, insert
 *                 """;
 *     }
 * }
 * }
 */
public interface KeepsGrants {

    /** Those of the shared libraries. A service has the tables of those that it uses. */
    String SHARED = """
            audit_record: select, insert all but (transaction_id)
            audit_seal: select, insert
            document: select, insert, update (version, name, withdrawal, expired_on), delete
            document_chunk: select, insert, delete
            document_room: select, insert, update (bytes)
            document_versions: select, insert, delete
            event_position: select, insert, update (version)
            flyway_schema_history: select
            idempotency_key: select, insert, update all but (id, request_hash, created_at), delete
            inbox: select, insert, delete
            inbox_order: select, update (begun_at, done_at, outcome)
            known_organization: select, insert, update all but (id)
            known_organization_codes: select, insert, delete
            outbox: select, insert, update (sent_at)
            personal_data_request: select, insert, update all but (id, organization_id, kind, received_on, due_on)
            retention_count: select, insert, update (records)
            """;

    /** A line for each table of the service itself, in the order of their names. */
    String grants();

    @Test
    default void grantsToTheRoleThatRunsWhatIsWrittenDownAndNothingElse() {
        List<String> granted = Grants.lines();
        List<String> tables = granted.stream().map(KeepsGrants::table).toList();
        Stream<String> shared = SHARED.lines().filter(line -> tables.contains(table(line)));

        assertThat(granted.stream().sorted().collect(joining("\n")))
                .isEqualTo(Stream.concat(shared, grants().lines()).sorted().collect(joining("\n")));
    }

    private static String table(String line) {
        return line.substring(0, line.indexOf(':'));
    }
}
