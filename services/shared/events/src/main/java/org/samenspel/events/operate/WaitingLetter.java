package org.samenspel.events.operate;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.events.EventJson;
import org.samenspel.events.connection.TopicRecords;

/**
 * A dead letter that is not settled: its event was not applied since, and no operator said that it waits no more.
 *
 * @param topic where the record is that was set aside
 * @param reason the code of why
 */
record WaitingLetter(
        String topic,
        int partition,
        long offset,
        @Nullable UUID eventId,
        @Nullable String type,
        String reason) {

    static final String VERSION_AHEAD = "versionAhead";

    /** Those of these dead-letter topics, in the order in which they were set aside. */
    static List<WaitingLetter> of(Map<String, Object> kafka, List<String> topics, Settled settled) {
        return topics.stream()
                .flatMap(topic -> all(kafka, topic).stream())
                .filter(letter -> !settled.has(letter))
                .toList();
    }

    /** Each record once, however often it was set aside. */
    private static Collection<WaitingLetter> all(Map<String, Object> kafka, String topic) {
        var letters = new LinkedHashMap<String, WaitingLetter>();
        try (var records = new TopicRecords(kafka, topic)) {
            records.forEach(record -> {
                WaitingLetter letter = read(record.value());
                letters.put(letter.place(), letter);
            });
        }
        return letters.values();
    }

    private static WaitingLetter read(byte[] text) {
        try {
            return EventJson.read(EventJson.read(text), WaitingLetter.class);
        } catch (IOException e) {
            throw new IllegalStateException("The dead-letter topic holds what is no dead letter", e);
        }
    }

    String place() {
        return "%s/%d/%d".formatted(topic, partition, offset);
    }

    String text() {
        return "%s  %s  %s".formatted(place(), reason, type == null ? "-" : type);
    }

    /** Tells which letters wait no more. */
    @FunctionalInterface
    interface Settled {

        /** Whether it is applied, overtaken or dismissed. */
        boolean has(WaitingLetter letter);
    }
}
