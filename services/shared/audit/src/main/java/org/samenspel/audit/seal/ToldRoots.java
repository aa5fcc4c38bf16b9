package org.samenspel.audit.seal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.samenspel.events.EventJson;
import org.samenspel.events.connection.TopicRecords;

/**
 * The roots that left the database.
 *
 * @param byNumber the hashes that were told of each seal, the first one first: more than one when something was rewritten, or forged
 * @param unreadable how many records of the topic are no root
 */
record ToldRoots(Map<Long, Set<String>> byNumber, int unreadable) {

    static ToldRoots of(List<Root> roots, int unreadable) {
        var byNumber = new TreeMap<Long, Set<String>>();
        roots.forEach(root -> byNumber.computeIfAbsent(root.number(), any -> new LinkedHashSet<>())
                .add(root.hash()));
        return new ToldRoots(byNumber, unreadable);
    }

    /** Reads all there are in Kafka now. */
    static ToldRoots read(Map<String, Object> kafka, String topic) {
        List<Root> roots = new ArrayList<>();
        var unreadable = new AtomicInteger();
        try (var records = new TopicRecords(kafka, topic)) {
            records.forEach(record -> {
                try {
                    roots.add(root(record.value()));
                } catch (IOException | IllegalArgumentException e) {
                    unreadable.incrementAndGet();
                }
            });
        }
        return of(roots, unreadable.get());
    }

    private static Root root(byte[] text) throws IOException {
        return EventJson.read(EventJson.read(text), Root.class);
    }
}
