package org.samenspel.events.cluster;

import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A topic as `deploy/kafka/topics.json` has it.
 *
 * @param name such as {@code plans.indicators.v1}, or with {@code .dlq.} and a consumer what that set aside
 * @param partitions fixed up front
 * @param configs of the topic, as Kafka calls them
 */
public record Topic(String name, int partitions, Map<String, String> configs) {

    private static final String SET_ASIDE_BY = ".dlq.";

    /** A topic and what was set aside of it belong to the service that publishes it. */
    boolean belongsTo(String service) {
        return name.startsWith(service + ".");
    }

    boolean isPublishedBy(String service) {
        return belongsTo(service) && !name.contains(SET_ASIDE_BY);
    }

    boolean isSetAsideBy(String service) {
        return name.endsWith(SET_ASIDE_BY + service);
    }

    /** The topic that this one was set aside of. */
    String origin() {
        return name.substring(0, name.indexOf(SET_ASIDE_BY));
    }

    NewTopic toMake(short replicas) {
        return new NewTopic(name, partitions, replicas).configs(configs);
    }
}
