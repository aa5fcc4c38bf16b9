package org.samenspel.events.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.events.outbox.Dials.turned;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.samenspel.events.LampEvent.LampLit;
import org.samenspel.events.LampEvent.LampMoved;
import org.samenspel.testing.MovableClock;
import org.samenspel.values.Ids;

@QuarkusTest
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    Relay relay;

    @Inject
    Dials dials;

    @Inject
    MovableClock clock;

    private final UUID dial = Ids.next();

    @Test
    void leavesNoEventWhenTheChangeRollsBack() {
        assertThatIllegalStateException()
                .isThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.add(turned(dial, 1));
                    throw new IllegalStateException("the change fails");
                }));

        dials.drain();

        assertThat(dials.stored(dial)).isEmpty();
        assertThat(dials.sent(dial)).isEmpty();
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        assertThatThrownBy(() -> outbox.add(turned(dial, 1))).isInstanceOf(TransactionalException.class);

        assertThat(dials.stored(dial)).isEmpty();
    }

    @Test
    void sendsNothingBeforeTheChangeIsCommitted() {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.add(turned(dial, 1));
            relay.round();
            assertThat(dials.sent(dial)).isEmpty();
        });

        dials.drain();

        assertThat(dials.sent(dial)).containsExactly(1L);
    }

    @Test
    void refusesTheSameFactTwiceInOneVersion() {
        dials.turn(dial, 1);

        assertThatIllegalStateException()
                .isThrownBy(() -> dials.turn(dial, 1))
                .withMessage("Version 1 of %s already has org.samenspel.events.v1.dials.notify.turned", dial);
    }

    @Test
    void sendsTwoFactsOfOneVersionInTheOrderOfAdding() {
        UUID lamp = Ids.next();

        QuarkusTransaction.requiringNew().run(() -> {
            outbox.add(new LampMoved(lamp, 1, "hall"));
            outbox.add(new LampLit(lamp, 1, 40));
        });
        dials.drain();

        assertThat(Dials.records("events.lamps.v1", lamp))
                .extracting(record -> headers(record).get("ce_type"))
                .containsExactly(
                        "org.samenspel.events.v1.lamps.notify.moved", "org.samenspel.events.v1.lamps.notify.lit");
    }

    @Test
    void sendsACloudEventInBinaryMode() {
        clock.moveTo(Instant.parse("2022-11-30T10:15:30.123456Z"));
        QuarkusTransaction.requiringNew().run(() -> outbox.add(turned(dial, 7)));

        dials.drain();

        var record = Dials.records("events.dials.v1", dial).getFirst();
        assertThat(headers(record))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", dials.stored(dial).getFirst())
                .containsEntry("ce_source", "urn:samenspel:events")
                .containsEntry("ce_type", "org.samenspel.events.v1.dials.notify.turned")
                .containsEntry("ce_subject", dial.toString())
                .containsEntry("ce_time", "2022-11-30T10:15:30.123Z")
                .containsEntry("ce_dataschema", "urn:samenspel:event-schema:events:v1:DialTurned")
                .containsEntry("content-type", "application/json")
                .hasSize(8);
        assertThat(new String(record.value(), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\": \"%s\", \"version\": 7, \"position\": \"left\"}", dial);
    }

    private static Map<String, String> headers(ConsumerRecord<?, ?> record) {
        return StreamSupport.stream(record.headers().spliterator(), false)
                .collect(Collectors.toMap(
                        header -> header.key(), header -> new String(header.value(), StandardCharsets.UTF_8)));
    }
}
