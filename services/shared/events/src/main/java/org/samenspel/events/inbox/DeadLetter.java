package org.samenspel.events.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Points to a record that was set aside. It holds nothing of the record's content: who may read the topic finds it there, and when the
 * topic forgets it, no copy is left. Attributes that don't have the form they should have are content too, and left out.
 *
 * @param consumer the service that set it aside
 * @param topic where the record is
 * @param partition where the record is
 * @param offset where the record is
 * @param eventId the id of the event, if it has a proper one
 * @param type the type of the event, if it has a proper one
 * @param reason why it was set aside: a code
 */
record DeadLetter(
        String consumer,
        String topic,
        int partition,
        long offset,
        @Nullable UUID eventId,
        @Nullable String type,
        String reason) {

    private static final Pattern TYPE =
            Pattern.compile("org\\.samenspel\\.[a-zA-Z]{1,50}\\.v\\d{1,4}\\.[a-zA-Z]{1,50}\\.notify\\.[a-zA-Z]{1,50}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static DeadLetter of(ConsumerRecord<String, byte[]> record, String consumer, Reason reason) {
        return new DeadLetter(
                consumer,
                record.topic(),
                record.partition(),
                record.offset(),
                header(record, "ce_id", ID).map(UUID::fromString).orElse(null),
                header(record, "ce_type", TYPE).orElse(null),
                reason.code());
    }

    /** The dead-letter topic of this consumer for that topic. */
    String destination() {
        return "%s.dlq.%s".formatted(topic, consumer);
    }

    /** The record's place; also the key. */
    String place() {
        return "%s/%d/%d".formatted(topic, partition, offset);
    }

    private static Optional<String> header(ConsumerRecord<?, ?> record, String name, Pattern form) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .filter(form.asMatchPredicate());
    }
}
