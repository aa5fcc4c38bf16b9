package org.samenspel.events.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.samenspel.events.inbox.Deliveries.message;
import static org.samenspel.events.inbox.Deliveries.received;
import static org.samenspel.events.inbox.Deliveries.with;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspel.events.CapturedLog;
import org.samenspel.events.LampEvent.LampLit;
import org.samenspel.testing.Broker;
import org.samenspel.values.Ids;

@QuarkusTest
class DeadLetterTest {

    private static final String DEAD_LETTERS = "events.lamps.v1.dlq.lighting";

    /** Stands for what may never leave the record: it is in the content of every poison message below. */
    private static final String SECRET = "471147114";

    private static final UUID LAMP = UUID.fromString("0190a5b4-7c00-7000-8000-000000000001");
    private static final LampLit EVENT = new LampLit(LAMP, 1, Integer.parseInt(SECRET));

    @Inject
    LampReadings readings;

    static Stream<Arguments> poison() {
        return Stream.of(
                arguments("notAnEvent", with("ce_subject", SECRET, message(EVENT))),
                arguments("notAnEvent", new ProducerRecord<>("events.lamps.v1", LAMP.toString(), null)),
                arguments("unreadable", data("{\"watts\": " + SECRET)),
                arguments("contractViolation", lit("\"version\":1,\"watts\":\"x" + SECRET + "\"")),
                arguments("otherSource", with("ce_source", "urn:samenspel:" + SECRET, message(EVENT))),
                arguments("versionAhead", message(new LampLit(LAMP, 10_001, EVENT.watts()))),
                arguments("refused", message(EVENT)),
                arguments("handlerFailed", message(new LampLit(LAMP, LampReadings.UNLUCKY, EVENT.watts()))));
    }

    @ParameterizedTest
    @MethodSource
    void poison(String reason, ProducerRecord<String, byte[]> message) {
        try (var log = new CapturedLog()) {
            Broker.send(message);
            var place = lastRecord();

            await().until(() -> log.count("Dead letter: record=" + place) == 1);

            assertThat(deadLetter(place))
                    .contains("\"reason\":\"" + reason + "\"")
                    .doesNotContain(SECRET);
            assertThat(log.lines()).noneMatch(line -> line.contains(SECRET));
        }
    }

    @Test
    void pointsToTheRecordAndTellsNothingOfItsContent() {
        UUID eventId = Ids.next();

        readings.on(received(message(eventId, EVENT)));

        var letter = deadLetters("events.lamps.v1/0/42").getLast();
        assertThat(new String(letter.value(), UTF_8))
                .isEqualTo(
                        "{\"consumer\":\"lighting\",\"topic\":\"events.lamps.v1\",\"partition\":0,\"offset\":42,"
                                + "\"eventId\":\"%s\",\"type\":\"org.samenspel.events.v1.lamps.notify.lit\",\"reason\":\"refused\"}",
                        eventId);
        assertThat(letter.headers()).isEmpty();
    }

    @Test
    void leavesOutAttributesThatHaveNotTheirForm() {
        readings.on(received(with("ce_id", SECRET, with("ce_type", "Jan Peeters", message(EVENT)))));

        assertThat(new String(deadLetters("events.lamps.v1/0/42").getLast().value(), UTF_8))
                .isEqualTo("{\"consumer\":\"lighting\",\"topic\":\"events.lamps.v1\",\"partition\":0,\"offset\":42,"
                        + "\"reason\":\"notAnEvent\"}");
    }

    @Test
    void letsThePartitionGoOn() {
        UUID lamp = Ids.next();
        Broker.send(message(new LampLit(lamp, 12, 40)));
        Broker.send(message(new LampLit(lamp, LampReadings.UNLUCKY, 40)));
        Broker.send(message(new LampLit(lamp, 14, 60)));

        await().until(() -> readings.of(lamp).size() == 2);

        assertThat(readings.of(lamp)).containsExactly("lit 12", "lit 14");
    }

    @Test
    void holdsTheRecordUntilTheBrokerHasTheDeadLetter() throws Exception {
        try (var log = new CapturedLog();
                var consumer = Executors.newVirtualThreadPerTaskExecutor()) {
            Broker.stop();
            Future<?> receiving = consumer.submit(() -> readings.on(received(message(EVENT))));
            await().until(() -> log.count("Dead letter not sent") > 1);
            assertThat(receiving).isNotDone();
            int before = log.lines().size();

            Broker.start();
            receiving.get();

            assertThat(log.lines().stream().skip(before))
                    .anyMatch(line -> line.contains("Dead letter: record=events.lamps.v1/0/42"));
        } finally {
            Broker.start();
        }
    }

    private static ProducerRecord<String, byte[]> data(String data) {
        return message(Ids.next(), EVENT, data);
    }

    private static ProducerRecord<String, byte[]> lit(String properties) {
        return data("{\"id\":\"%s\",%s}".formatted(LAMP, properties));
    }

    private static String lastRecord() {
        ConsumerRecord<?, ?> last = Broker.records("events.lamps.v1").stream()
                .filter(record -> LAMP.toString().equals(record.key()))
                .toList()
                .getLast();
        return "%s/%d/%d".formatted(last.topic(), last.partition(), last.offset());
    }

    private static String deadLetter(String place) {
        return new String(deadLetters(place).getLast().value(), UTF_8);
    }

    private static List<ConsumerRecord<String, byte[]>> deadLetters(String place) {
        return Broker.records(DEAD_LETTERS).stream()
                .filter(letter -> place.equals(letter.key()))
                .toList();
    }
}
