package org.samenspel.events.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.samenspel.events.EventJson;
import org.samenspel.events.connection.EventProducer;
import org.samenspel.events.connection.Fault;
import org.samenspel.events.connection.Patience;

/** Sets aside what can't be applied, so that the partition goes on. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final EventProducer producer;
    private final Patience patience;
    private final MeterRegistry meters;
    private final String consumer;

    DeadLetters(
            EventProducer producer,
            Patience patience,
            MeterRegistry meters,
            @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.producer = producer;
        this.patience = patience;
        this.meters = meters;
        this.consumer = consumer;
    }

    /** Returns only when the broker has the dead letter: before that, the offset must not move. */
    void add(ConsumerRecord<String, byte[]> record, Reason reason) {
        DeadLetter letter = DeadLetter.of(record, consumer, reason);
        for (int failures = 1; !isSent(letter); failures++) {
            patience.afterFailure(failures);
        }
        meters.counter("samenspel.events.dead", "topic", letter.topic(), "reason", letter.reason())
                .increment();
        LOG.warnf(
                "Dead letter: record=%s eventId=%s type=%s reason=%s",
                letter.place(), letter.eventId(), letter.type(), letter.reason());
    }

    private boolean isSent(DeadLetter letter) {
        byte[] pointer = EventJson.write(letter).getBytes(StandardCharsets.UTF_8);
        try {
            producer.send(new ProducerRecord<>(letter.destination(), letter.place(), pointer))
                    .get();
            return true;
        } catch (ExecutionException e) {
            LOG.warnf(
                    "Dead letter not sent, its partition waits: record=%s fault=%s", letter.place(), Fault.describe(e));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while a dead letter was sent");
        }
    }
}
