package org.samenspel.audit.seal;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.events.EventJson;
import org.samenspel.events.connection.EventProducer;
import org.samenspel.events.connection.Fault;

/**
 * Sends the root of the chain to Kafka, where whoever administers the database can't rewrite it. Not by the outbox, which is a table of
 * that database. Each process sends it, so that a second one contradicts a first one that was changed.
 */
@ApplicationScoped
class RootSender {

    private static final Logger LOG = Logger.getLogger(RootSender.class);

    private final Sealer sealer;
    private final EventProducer producer;
    private final String service;
    private volatile @Nullable Root sent;

    RootSender(
            Sealer sealer, EventProducer producer, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.sealer = sealer;
        this.producer = producer;
        this.service = service;
    }

    /** Twice a minute, so that one that comes late is not later than a minute; at the start what an earlier process left unsealed. */
    @Scheduled(every = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void send() {
        try {
            sealer.seal();
            Seal last = sealer.last();
            if (last != null && !Root.of(last).equals(sent)) {
                send(Root.of(last));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException | ExecutionException | RuntimeException e) {
            LOG.errorf(
                    "The root of the audit did not leave the database, it is tried again fault=%s", Fault.describe(e));
        }
    }

    private void send(Root root) throws InterruptedException, ExecutionException {
        byte[] text = EventJson.write(root).getBytes(StandardCharsets.UTF_8);
        producer.send(new ProducerRecord<>(Root.topicOf(service), service, text))
                .get();
        sent = root;
    }
}
