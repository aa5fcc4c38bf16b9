package org.samenspel.events.operate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.Broker;
import org.samenspel.testing.Database;

/** What an operator sees of dead letters and does with them, beside the service that does it. */
@QuarkusTest
class OperateInboxTest {

    private final String topic = "events.%s.v1.dlq.lighting".formatted(name());
    private final String source = topic.replace(".dlq.lighting", "");

    @Test
    void listsWhatWaitsOnceHoweverOftenItWasSetAside() throws Exception {
        setAside(7, "refused");
        setAside(7, "refused");
        setAside(8, "versionAhead");

        assertThat(run(1, "deadletters")).isEqualTo("""
                lighting: dead letters that wait: 2
                  %1$s/0/7  refused  org.samenspel.events.v1.lamps.notify.lit
                  %1$s/0/8  versionAhead  org.samenspel.events.v1.lamps.notify.lit
                """.formatted(source));
    }

    @Test
    void listsNothingThatWasAppliedSinceOrDismissed() throws Exception {
        UUID applied = setAside(7, "handlerFailed");
        setAside(8, "notAnEvent");
        Database.execute("insert into inbox values ('%s', '%s', '%s', 1, now())".formatted(applied, source, applied));

        assertThat(run(0, "dismiss", source + "/0/8")).isEqualTo("lighting: %s/0/8: dismissed\n".formatted(source));
        assertThat(run(0, "deadletters")).isEqualTo("lighting: dead letters that wait: 0\n");
    }

    @Test
    void replaysAllThatWaitAndEndsWith1WhenOneIsNotApplied() throws Exception {
        setAside(7, "handlerFailed");
        setAside(8, "refused");

        assertThat(run(1, "replay", "--all")).isEqualTo("""
                lighting: %1$s/0/7: notConsumed
                lighting: %1$s/0/8: notConsumed
                """.formatted(source));
    }

    @Test
    void acceptsOnlyWhatIsFarAhead() throws Exception {
        setAside(7, "refused");

        assertThatIllegalStateException()
                .isThrownBy(() -> run(0, "accept", source + "/0/7"))
                .withMessageContaining("was set aside as refused");
        assertThatIllegalStateException()
                .isThrownBy(() -> run(0, "replay", source + "/0/9"))
                .withMessageContaining("no dead letter waits of");
    }

    @Test
    void rebuildsAModelThatThereIs() throws Exception {
        assertThat(run(1, "rebuild", "dials")).isEqualTo("lighting: dials: noSuchModel: there are lamps\n");
    }

    private String run(int code, String what, String... with) throws Exception {
        var printed = new ByteArrayOutputStream();
        try (Connection database = Database.connect()) {
            var program = new OperateInbox(
                    "lighting",
                    Map.of("bootstrap.servers", Broker.start()),
                    List.of(topic),
                    new OrderedWork(database),
                    new PrintStream(printed, true, UTF_8));
            assertThat(program.run(what, List.of(with))).isEqualTo(code);
        }
        return printed.toString(UTF_8);
    }

    private UUID setAside(int offset, String reason) {
        UUID event = UUID.randomUUID();
        String letter = """
                {"consumer":"lighting","topic":"%s","partition":0,"offset":%d,"eventId":"%s",\
                "type":"org.samenspel.events.v1.lamps.notify.lit","reason":"%s"}""".formatted(source, offset, event, reason);
        Broker.send(new ProducerRecord<>(topic, 0, "%s/0/%d".formatted(source, offset), letter.getBytes(UTF_8)));
        return event;
    }

    /** A name that no other test has. */
    private static String name() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }
}
