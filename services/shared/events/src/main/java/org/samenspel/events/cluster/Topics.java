package org.samenspel.events.cluster;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All topics of the platform: `deploy/kafka/topics.json`, which is in this library.
 *
 * @param all in the order of that file
 */
public record Topics(List<Topic> all) {

    private static final String FILE = "/set-up/topics.json";

    /** Those of this release. */
    public static Topics known() throws IOException {
        try (InputStream file = Objects.requireNonNull(Topics.class.getResourceAsStream(FILE), FILE)) {
            return read(file);
        }
    }

    static Topics read(InputStream file) throws IOException {
        return new Topics(new ObjectMapper().readValue(file, new TypeReference<List<Topic>>() {}));
    }

    /** The names of those that a service sends to, reads, or sets something aside in. */
    SortedSet<String> neededBy(String service) {
        var needed = new TreeSet<String>();
        for (Topic topic : all) {
            if (topic.isPublishedBy(service)) {
                needed.add(topic.name());
            }
            if (topic.isSetAsideBy(service)) {
                needed.add(topic.name());
                needed.add(topic.origin());
            }
        }
        return needed;
    }

    /** The names of those where a service sets aside what it can't apply. */
    public List<String> setAsideBy(String service) {
        return all.stream()
                .filter(topic -> topic.isSetAsideBy(service))
                .map(Topic::name)
                .toList();
    }

    /** Those of a service, also what others set aside of them. */
    List<Topic> of(String service) {
        return all.stream().filter(topic -> topic.belongsTo(service)).toList();
    }
}
