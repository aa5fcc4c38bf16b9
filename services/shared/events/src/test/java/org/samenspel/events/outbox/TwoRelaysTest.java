package org.samenspel.events.outbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.samenspel.events.EventsConfiguration;
import org.samenspel.events.connection.EventProducer;
import org.samenspel.testing.Broker;
import org.samenspel.testing.Database;
import org.samenspel.values.Ids;

/** Two processes relay while a third one changes many aggregates. */
@QuarkusTest
class TwoRelaysTest {

    private static final int AGGREGATES = 30;
    private static final List<Long> VERSIONS =
            LongStream.rangeClosed(1, 4).boxed().toList();

    @Inject
    Outbox outbox;

    @Inject
    OutboxTable table;

    @Inject
    Relay first;

    @Inject
    EventsConfiguration configuration;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> connection;

    @Inject
    MeterRegistry meters;

    private EventProducer secondProducer;

    @BeforeEach
    void startWithAnEmptyOutbox() {
        secondProducer = new EventProducer(connection, configuration);
        Database.execute("delete from outbox");
    }

    @AfterEach
    void closeProducer() {
        secondProducer.close();
    }

    @RepeatedTest(50)
    void shareTheWorkAndKeepTheOrderOfEachAggregate() throws Exception {
        List<UUID> dials = Stream.generate(Ids::next).limit(AGGREGATES).toList();
        var second = new Relay(table, new Delivery(secondProducer), configuration, meters);

        try (var processes = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> changes = processes.submit(() -> VERSIONS.forEach(version -> change(dials, version)));
            Future<?> sentByFirst = processes.submit(() -> relayUntilDone(first, changes));
            Future<?> sentBySecond = processes.submit(() -> relayUntilDone(second, changes));
            sentByFirst.get();
            sentBySecond.get();
        }

        Map<String, List<Long>> sent = Broker.records("events.dials.v1").stream()
                .filter(record -> dials.contains(UUID.fromString(record.key())))
                .collect(groupingBy(record -> record.key(), mapping(Dials::version, toList())));
        assertThat(sent)
                .hasSize(AGGREGATES)
                .allSatisfy((dial, versions) -> assertThat(versions).isEqualTo(VERSIONS));
    }

    private void change(List<UUID> dials, long version) {
        QuarkusTransaction.requiringNew().run(() -> dials.forEach(dial -> outbox.add(Dials.turned(dial, version))));
    }

    private void relayUntilDone(Relay relay, Future<?> changes) {
        boolean last = false;
        while (!last) {
            last = changes.isDone() && table.backlog().events() == 0;
            relay.round();
        }
    }
}
