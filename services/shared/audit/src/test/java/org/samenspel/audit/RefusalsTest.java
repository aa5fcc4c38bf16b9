package org.samenspel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.security.Bearer;
import org.samenspel.testing.Database;

/** Whoever fails without end fills no table, and every failure is counted. */
@QuarkusTest
class RefusalsTest {

    @Inject
    Refusals refusals;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void tellsAlikeOnesTogether() {
        UUID chest = UUID.randomUUID();

        refuse(chest);
        refuse(chest);
        refuse(chest);
        refusals.write();

        await().until(() -> timesOfAll() == 3);
    }

    @Test
    void isBoundedForWhoeverFailsWithoutEnd() {
        for (int attempt = 0; attempt < 1000; attempt++) {
            refuse(UUID.randomUUID());
        }
        refusals.write();

        await().until(() -> timesOfAll() == 1000);
        // The job of each second may have written before: each time at most eleven.
        assertThat(records()).hasSizeBetween(11, 5 * 11).contains(Map.of("operation", "several"));
    }

    private void refuse(UUID chest) {
        refusals.add(
                new Asked(
                        new Operation("openChest", false, false),
                        Optional.of(new AuditedObject("chest", chest)),
                        Optional.of(new Bearer(subject, null, Set.of())),
                        null),
                "resourceNotFound");
    }

    private List<Map<String, Object>> records() {
        return Database.query("select operation from audit_record where subject = '%s'".formatted(subject));
    }

    private long timesOfAll() {
        return ((Number) Database.query("select coalesce(sum(times), 0) as n from audit_record where subject = '%s'"
                                .formatted(subject))
                        .getFirst()
                        .get("n"))
                .longValue();
    }
}
