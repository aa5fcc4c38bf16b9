package org.samenspel.events.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenspel.events.inbox.Deliveries.message;
import static org.samenspel.events.inbox.Deliveries.received;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenspel.events.CapturedLog;
import org.samenspel.events.DialTurned;
import org.samenspel.events.Event;
import org.samenspel.events.LampEvent.LampLit;
import org.samenspel.events.LampEvent.LampMoved;
import org.samenspel.events.connection.Database;
import org.samenspel.values.Ids;
import org.samenspel.values.origin.Origin;

@QuarkusTest
class InboxTest {

    @Inject
    TransactionSynchronizationRegistry transactions;

    @Inject
    LampReadings readings;

    @Inject
    Database database;

    @Inject
    Inbox inbox;

    private final UUID lamp = Ids.next();

    @Test
    void appliesAnEventOnceHoweverOftenItIsDelivered() {
        var delivery = received(message(new LampLit(lamp, 1, 40)));

        readings.on(delivery);
        readings.on(delivery);

        assertThat(readings.of(lamp)).containsExactly("lit 1");
    }

    @Test
    void appliesAnEventOnceWhenItIsDeliveredToManyAtTheSameTime() {
        var delivery = received(message(new LampLit(lamp, 1, 40)));

        try (var consumers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 10).forEach(_ -> consumers.submit(() -> readings.on(delivery)));
        }

        assertThat(readings.of(lamp)).containsExactly("lit 1");
    }

    @Test
    void saysWhichEventMakesTheChangeUntilItIsCommitted() {
        UUID event = Ids.next();
        var origin = new AtomicReference<Optional<Origin>>();
        var atTheCommit = new Synchronization() {
            @Override
            public void beforeCompletion() {
                origin.set(Origin.current());
            }

            @Override
            public void afterCompletion(int status) {}
        };

        inbox.receive(
                received(message(event, new LampLit(lamp, 1, 40))),
                Subscription.to(
                        "lit",
                        LampReadings.Lit.class,
                        lit -> transactions.registerInterposedSynchronization(atTheCommit)));

        assertThat(origin.get()).contains(Origin.event("org.samenspel.events.v1.lamps.notify.lit", event));
        assertThat(Origin.current()).isEmpty();
    }

    /** A version of 9·10¹⁸ that is taken once would hide all that comes after it. */
    @Test
    void takesNoVersionFarBeyondTheOneAppliedAndGoesOnWithTheNext() {
        receive(new LampLit(lamp, 1, 40));
        receive(new LampLit(lamp, Long.MAX_VALUE, 60));
        receive(new LampLit(lamp, 10_002, 60));
        receive(new LampLit(lamp, 10_001, 75));
        receive(new LampLit(lamp, 20_001, 25));

        assertThat(readings.of(lamp)).containsExactly("lit 1", "lit 10001", "lit 20001");
    }

    @Test
    void ignoresAVersionOlderThanTheOneApplied() {
        receive(new LampLit(lamp, 1, 40));
        receive(new LampLit(lamp, 3, 60));
        receive(new LampLit(lamp, 2, 25));
        receive(new LampLit(lamp, 4, 75));

        assertThat(readings.of(lamp)).containsExactly("lit 1", "lit 3", "lit 4");
    }

    @Test
    void ignoresAnOlderVersionOfAnotherFactToo() {
        receive(new LampLit(lamp, 2, 40));
        receive(new LampMoved(lamp, 1, "hall"));

        assertThat(readings.of(lamp)).containsExactly("lit 2");
    }

    @Test
    void appliesBothFactsOfOneVersion() {
        receive(new LampMoved(lamp, 1, "hall"));
        receive(new LampLit(lamp, 1, 40));

        assertThat(readings.of(lamp)).containsExactly("moved 1", "lit 1");
    }

    @Test
    void keepsTheVersionsOfAggregatesApart() {
        UUID other = Ids.next();

        receive(new LampLit(lamp, 5, 40));
        receive(new LampLit(other, 1, 40));

        assertThat(readings.of(other)).containsExactly("lit 1");
    }

    @Test
    void ignoresTypesThatNobodySubscribesTo() {
        UUID eventId = Ids.next();

        readings.on(received(message(eventId, new DialTurned(lamp, 9, "left"))));
        receive(new LampLit(lamp, 1, 40));

        assertThat(inboxRows(eventId)).isZero();
        assertThat(readings.of(lamp)).containsExactly("lit 1");
    }

    @Test
    void triesAgainAsOftenAsNeededWhenTheFaultPasses() throws Exception {
        try (var log = new CapturedLog();
                var locking = org.samenspel.testing.Database.connect();
                var consumer = Executors.newVirtualThreadPerTaskExecutor()) {
            locking.setAutoCommit(false);
            locking.createStatement().execute("lock table lamp_reading in exclusive mode");
            consumer.submit(() -> receive(new LampLit(lamp, 1, 40)));

            await().until(() -> log.count("Event not applied") > 4);
            locking.rollback();
        }

        assertThat(readings.of(lamp)).containsExactly("lit 1");
    }

    @Test
    void leavesNoTraceInTheInboxOfAnEventThatFailed() {
        UUID eventId = Ids.next();

        readings.on(received(message(eventId, new LampLit(lamp, LampReadings.UNLUCKY, 40))));

        assertThat(inboxRows(eventId)).isZero();
        assertThat(readings.of(lamp)).isEmpty();
        receive(new LampLit(lamp, 1, 40));
        assertThat(readings.of(lamp)).containsExactly("lit 1");
    }

    private void receive(Event event) {
        readings.on(received(message(event)));
    }

    private long inboxRows(UUID eventId) {
        return database.query("select count(*) from inbox where event_id = ?", row -> row.getLong(1), eventId)
                .getFirst();
    }
}
