package org.samenspel.events.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.events.DialTurned;
import org.samenspel.events.EventsConfiguration;
import org.samenspel.events.connection.Database;
import org.samenspel.events.connection.EventProducer;
import org.samenspel.testing.Broker;
import org.samenspel.values.Ids;

@QuarkusTest
class RelayTest {

    /** Above the largest record that the producer sends. */
    private static final String TOO_LARGE = "x".repeat(2_000_000);

    @Inject
    Outbox outbox;

    @Inject
    Relay relay;

    @Inject
    Delivery delivery;

    @Inject
    Dials dials;

    @Inject
    Database database;

    @Inject
    EventsConfiguration configuration;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> connection;

    private final UUID dial = Ids.next();
    private final UUID other = Ids.next();

    @BeforeEach
    void startWithAnEmptyOutbox() {
        org.samenspel.testing.Database.execute("delete from outbox");
    }

    @Test
    void sendsTheEventsOfAnAggregateInTheOrderOfItsVersions() {
        List.of(2L, 1L, 3L).forEach(version -> dials.turn(dial, version));

        var round = relay.round();

        assertThat(round.sent()).isEqualTo(3);
        assertThat(dials.sent(dial)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void sendsAnEventOnce() {
        dials.turn(dial, 1);

        relay.round();
        var second = relay.round();

        assertThat(second.claimed()).isZero();
        assertThat(dials.sent(dial)).containsExactly(1L);
    }

    @Test
    void doesNotSkipAnEventWhoseTransactionCommitsLate() {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.add(Dials.turned(dial, 1));
            dials.turn(other, 1);
            relay.round();
            assertThat(dials.sent(other)).containsExactly(1L);
            assertThat(dials.sent(dial)).isEmpty();
        });

        relay.round();

        assertThat(dials.sent(dial)).containsExactly(1L);
        assertThat(dials.unsent(dial)).isEmpty();
    }

    @Test
    void sendsAgainWhatARelaySentThatWasKilledBeforeItMarked() {
        dials.turn(dial, 1);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    delivery.deliver(relay.claim());
                    dieAsAKilledProcessDoes();
                }))
                .isInstanceOf(Database.DatabaseFault.class);
        assertThat(dials.unsent(dial)).containsExactly(1L);
        relay.round();

        assertThat(dials.sent(dial)).containsExactly(1L, 1L);
        assertThat(Dials.records("events.dials.v1", dial))
                .extracting(record ->
                        new String(record.headers().lastHeader("ce_id").value()))
                .containsOnly(dials.stored(dial).getFirst());
        assertThat(dials.unsent(dial)).isEmpty();
    }

    @Test
    void neverLetsALaterEventOvertakeOneThatFailed() {
        dials.turn(dial, 1);
        QuarkusTransaction.requiringNew().run(() -> outbox.add(new DialTurned(dial, 2, TOO_LARGE)));
        dials.turn(dial, 3);

        var round = relay.round();
        relay.round();

        assertThat(round.failed()).isTrue();
        assertThat(dials.sent(dial)).containsExactly(1L);
        assertThat(dials.unsent(dial)).containsExactly(2L, 3L);
    }

    @Test
    void sendsTheOthersWhenAnEventFails() {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(new DialTurned(dial, 1, TOO_LARGE)));
        dials.turn(other, 1);

        relay.round();

        assertThat(dials.unsent(dial)).containsExactly(1L);
        assertThat(dials.sent(other)).containsExactly(1L);
    }

    @Test
    void takesOtherAggregatesWhileAnotherRelayHoldsSome() {
        List<UUID> many = List.of(dial, other, Ids.next(), Ids.next(), Ids.next(), Ids.next());
        many.forEach(each -> dials.turn(each, 1));
        org.samenspel.testing.Database.execute(
                "update outbox set occurred_at = now() - interval '1 hour' where aggregateid = '%s'".formatted(dial));

        QuarkusTransaction.requiringNew().run(() -> {
            List<OutboxRow> held = claim(1);
            assertThat(held).extracting(OutboxRow::aggregateId).containsExactly(dial);
            dials.turn(dial, 2);
            relay.round();
        });

        assertThat(dials.unsent(dial)).containsExactly(1L, 2L);
        assertThat(many.stream().skip(1))
                .allSatisfy(each -> assertThat(dials.sent(each)).containsExactly(1L));
    }

    @Test
    void waitsOnceForATopicThatCantBeReached() {
        Stream.generate(Ids::next).limit(10).forEach(each -> dials.turn(each, 1));
        Broker.stop();
        try (var producer = new EventProducer(connection, configuration)) {
            List<OutboxRow> claimed = claim(10);

            long start = System.nanoTime();
            List<OutboxRow> acknowledged = new Delivery(producer).deliver(claimed);

            assertThat(acknowledged).isEmpty();
            // Each of the ten that waited for it would take a second.
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        } finally {
            Broker.start();
            await().until(() -> relay.round().claimed() == 0);
        }
    }

    private List<OutboxRow> claim(int limit) {
        return new OutboxTable(database).claim(limit);
    }

    private void dieAsAKilledProcessDoes() {
        database.query("select pg_terminate_backend(pg_backend_pid())", row -> row.getBoolean(1));
    }
}
