package org.samenspel.events.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.common.errors.TimeoutException;
import org.jboss.logging.Logger;
import org.samenspel.events.connection.EventProducer;
import org.samenspel.events.connection.Fault;

/**
 * Sends events in waves: the first of each aggregate at once, the second of an aggregate only after the broker has acknowledged its
 * first. So a record that fails is never overtaken by a later one of its aggregate.
 */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);

    /** No new wave after this time, so that the transaction ends well before its timeout. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final EventProducer producer;

    Delivery(EventProducer producer) {
        this.producer = producer;
    }

    /** Sends the events, which are in the order of each aggregate; returns those the broker acknowledged. */
    List<OutboxRow> deliver(List<OutboxRow> events) {
        long start = System.nanoTime();
        var waiting = events.stream()
                .collect(Collectors.groupingBy(
                        OutboxRow::key, LinkedHashMap::new, Collectors.toCollection(ArrayDeque::new)));
        var acknowledged = new ArrayList<OutboxRow>(events.size());
        while (!waiting.isEmpty() && System.nanoTime() - start < LONGEST.toNanos()) {
            var wave = waiting.values().stream().map(Queue::remove).toList();
            var arrived = send(wave);
            acknowledged.addAll(arrived);
            waiting.keySet().retainAll(arrived.stream().map(OutboxRow::key).collect(Collectors.toSet()));
            waiting.values().removeIf(Queue::isEmpty);
        }
        return acknowledged;
    }

    private List<OutboxRow> send(List<OutboxRow> wave) {
        var sending = new LinkedHashMap<OutboxRow, Future<?>>();
        var unreachable = new HashSet<String>();
        for (OutboxRow event : wave) {
            if (!unreachable.contains(event.topic())) {
                Future<?> acknowledgement = producer.send(event.toRecord());
                sending.put(event, acknowledgement);
                if (isUnreachable(acknowledgement)) {
                    unreachable.add(event.topic());
                }
            }
        }
        return acknowledged(sending);
    }

    /** The client has just waited in vain for the topic: it would do so again for each event, and hold up the other topics. */
    private static boolean isUnreachable(Future<?> acknowledgement) {
        return acknowledgement.state() == Future.State.FAILED
                && acknowledgement.exceptionNow() instanceof TimeoutException;
    }

    private static List<OutboxRow> acknowledged(Map<OutboxRow, Future<?>> sending) {
        var arrived = new ArrayList<OutboxRow>(sending.size());
        var faults = new TreeSet<String>();
        sending.forEach((event, acknowledgement) -> fault(acknowledgement)
                .ifPresentOrElse(fault -> faults.add(Fault.describe(fault)), () -> arrived.add(event)));
        if (!faults.isEmpty()) {
            int unsent = sending.size() - arrived.size();
            LOG.warnf("Events not sent, they stay in the outbox: events=%d faults=%s", unsent, faults);
        }
        return arrived;
    }

    private static Optional<Throwable> fault(Future<?> acknowledgement) {
        try {
            acknowledgement.get();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(e);
        }
    }
}
