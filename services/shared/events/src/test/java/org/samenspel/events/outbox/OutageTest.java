package org.samenspel.events.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samenspel.events.CapturedLog;
import org.samenspel.testing.Broker;
import org.samenspel.values.Ids;

/** The relay as it runs in production, in its loop. */
@QuarkusTest
@TestProfile(OutageTest.Relaying.class)
class OutageTest {

    private static final Duration INTERVAL = Duration.ofSeconds(2);
    private static final int CHANGES = 6;

    @Inject
    Dials dials;

    @AfterEach
    void endOutage() {
        Broker.start();
    }

    /** Sooner than it looks by itself. */
    @Test
    void sendsAtOnceWhatIsChangedHere() {
        UUID dial = Ids.next();
        long start = System.nanoTime();

        for (int version = 1; version <= CHANGES; version++) {
            dials.turn(dial, version);
            await().until(() -> dials.unsent(dial).isEmpty());
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(INTERVAL.multipliedBy(CHANGES / 2));
        assertThat(dials.sent(dial)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void sendsWhatAProcessLeftThatDied() {
        UUID dial = Ids.next();
        dials.turn(dial, 1);
        await().until(() -> dials.unsent(dial).isEmpty());

        dials.unmark(dial);

        await().atMost(INTERVAL.multipliedBy(10)).until(() -> dials.unsent(dial).isEmpty());
        assertThat(dials.sent(dial)).containsExactly(1L, 1L);
    }

    @Test
    void letsChangesSucceedWhileTheBrokerIsDownAndSendsThemLater() {
        List<UUID> changed = Stream.generate(Ids::next).limit(25).toList();
        try (var log = new CapturedLog()) {
            Broker.stop();

            long start = System.nanoTime();
            changed.forEach(dial -> dials.turn(dial, 1));
            changed.forEach(dial -> dials.turn(dial, 2));
            // One that waited for the broker would take a second, and all of them almost a minute.
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            await().until(() -> log.count("Events not sent") > 1);
            assertThat(changed)
                    .allSatisfy(dial -> assertThat(dials.unsent(dial)).containsExactly(1L, 2L));

            Broker.start();
            await().until(() ->
                    changed.stream().allMatch(dial -> dials.unsent(dial).isEmpty()));
        }
        assertThat(changed)
                .allSatisfy(
                        dial -> assertThat(dials.sent(dial).stream().distinct()).containsExactly(1L, 2L));
    }

    /** As in production, but that it looks less often and gives a send up sooner. */
    public static class Relaying implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "samenspel.events.outbox.relay",
                    "true",
                    "samenspel.events.outbox.interval",
                    INTERVAL.toSeconds() + "s");
        }
    }
}
