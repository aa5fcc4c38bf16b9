package org.samenspel.consultations.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenspel.consultations.ConsultationFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.consultations.key.KeyService;
import org.samenspel.consultations.response.GeneratedResponses;

/** How long a close of a million takes; run by hand: {@code ./samenspel test consultations ClosingMeasurement}. */
@QuarkusTest
class ClosingMeasurement {

    private static final int RESPONSES = 1_000_000;

    @Inject
    KeyService keys;

    @Test
    void aMillionInAMinute() {
        var levl = ConsultationFixtures.organization();
        String campaign = levl.openCampaign();
        GeneratedResponses.write(keys.of(UUID.fromString(idOf(campaign))), campaign, RESPONSES);
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);

        long begin = System.nanoTime();
        levl.close(campaign).statusCode(200);
        long most = 0;
        while (!levl.manager().get(campaign).path("state").equals("closed")) {
            await().pollDelay(Duration.ofMillis(500)).until(() -> true);
            most = Math.max(most, alive());
        }
        var took = Duration.ofNanos(System.nanoTime() - begin);

        System.out.printf("closed %d in %d s, at most %d MB alive%n", RESPONSES, took.toSeconds(), most >> 20);
        assertThat(took).isLessThan(Duration.ofMinutes(1));
    }

    /** What was left of the heap by the last collection. */
    private static long alive() {
        return heap().map(MemoryPoolMXBean::getCollectionUsage)
                .flatMap(usage -> Optional.ofNullable(usage).stream())
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
