package org.samenspel.events.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.samenspel.events.inbox.Deliveries.message;
import static org.samenspel.events.inbox.Deliveries.received;
import static org.samenspel.events.inbox.Deliveries.with;
import static org.samenspel.events.inbox.Deliveries.without;

import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspel.events.LampEvent.LampLit;
import org.samenspel.values.Ids;

class ReceivedEventTest {

    private static final String SECRET = "471147114";
    private static final UUID LAMP = UUID.fromString("0190a5b4-7c00-7000-8000-000000000001");
    private static final LampLit EVENT = new LampLit(LAMP, 1, Integer.parseInt(SECRET));

    @Test
    void readsTheVersionAndTheData() throws Poison {
        ReceivedEvent event = ReceivedEvent.read(received(message(EVENT)));

        assertThat(event.is("lit")).isTrue();
        assertThat(event.contents(LampReadings.Lit.class))
                .isEqualTo(new ReceivedEvent.Contents<>(1, new LampReadings.Lit(1, EVENT.watts())));
    }

    static Stream<Arguments> poison() {
        return Stream.of(
                arguments(Reason.NOT_AN_EVENT, without("ce_specversion", message(EVENT))),
                arguments(Reason.NOT_AN_EVENT, with("ce_specversion", "0.3", message(EVENT))),
                arguments(Reason.NOT_AN_EVENT, without("ce_id", message(EVENT))),
                arguments(Reason.NOT_AN_EVENT, with("ce_id", SECRET, message(EVENT))),
                arguments(Reason.NOT_AN_EVENT, without("ce_type", message(EVENT))),
                arguments(Reason.NOT_AN_EVENT, without("ce_subject", message(EVENT))),
                arguments(Reason.NOT_AN_EVENT, with("ce_subject", SECRET, message(EVENT))),
                arguments(Reason.NOT_AN_EVENT, without("ce_time", message(EVENT))),
                arguments(Reason.NOT_AN_EVENT, with("ce_time", SECRET, message(EVENT))),
                arguments(Reason.NOT_AN_EVENT, with("ce_source", "::" + SECRET, message(EVENT))),
                arguments(Reason.NOT_AN_EVENT, without("ce_source", message(EVENT))),
                arguments(Reason.OTHER_SOURCE, with("ce_source", "urn:samenspel:finance", message(EVENT))),
                arguments(
                        Reason.NOT_AN_EVENT,
                        new ProducerRecord<>("events.lamps.v1", LAMP.toString(), SECRET.getBytes(UTF_8))),
                arguments(Reason.UNREADABLE, data("{\"watts\": " + SECRET)),
                arguments(Reason.UNREADABLE, data("\u0000" + SECRET)),
                arguments(Reason.UNREADABLE, data("[" + SECRET + "]")),
                arguments(Reason.UNREADABLE, data("[".repeat(5000) + SECRET)),
                arguments(Reason.UNREADABLE, data("")),
                arguments(Reason.CONTRACT_VIOLATION, data("{\"id\":\"%s\",\"watts\":%s}".formatted(LAMP, SECRET))),
                arguments(Reason.CONTRACT_VIOLATION, lit("\"version\":-1,\"watts\":" + SECRET)),
                arguments(Reason.CONTRACT_VIOLATION, lit("\"version\":1.5,\"watts\":" + SECRET)),
                arguments(Reason.CONTRACT_VIOLATION, lit("\"version\":1,\"volts\":" + SECRET)),
                arguments(Reason.CONTRACT_VIOLATION, lit("\"version\":1,\"watts\":\"x" + SECRET + "\"")),
                arguments(Reason.CONTRACT_VIOLATION, lit("\"version\":1,\"watts\":-" + SECRET)),
                arguments(
                        Reason.CONTRACT_VIOLATION,
                        data("{\"id\":\"%s\",\"version\":1,\"watts\":%s}".formatted(Ids.next(), SECRET))));
    }

    @ParameterizedTest
    @MethodSource
    void poison(Reason reason, ProducerRecord<String, byte[]> message) {
        assertThatThrownBy(() -> ReceivedEvent.read(received(message)).contents(LampReadings.Lit.class))
                .isInstanceOfSatisfying(
                        Poison.class, poison -> assertThat(poison.reason()).isEqualTo(reason));
    }

    private static ProducerRecord<String, byte[]> data(String data) {
        return message(Ids.next(), EVENT, data);
    }

    private static ProducerRecord<String, byte[]> lit(String properties) {
        return data("{\"id\":\"%s\",%s}".formatted(LAMP, properties));
    }
}
