package org.samenspel.events.cluster;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Makes the topics of a service that are missing, as an account that may. Those that are there stay as they are. */
public final class SetUpTopics {

    private static final int PATIENCE_MILLIS = 60_000;

    private SetUpTopics() {}

    /** @param arguments the name of the service, and the number of brokers that each record is on; -1 for what the brokers say */
    public static void main(String... arguments) throws IOException, ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(KafkaSettings.of(System.getenv(), PATIENCE_MILLIS))) {
            System.out.println(
                    "Topics made: " + make(admin, Topics.known().of(arguments[0]), Short.parseShort(arguments[1])));
        }
    }

    static List<String> make(Admin admin, List<Topic> topics, short replicas)
            throws ExecutionException, InterruptedException {
        Set<String> present = admin.listTopics().names().get();
        List<NewTopic> missing = topics.stream()
                .filter(topic -> !present.contains(topic.name()))
                .map(topic -> topic.toMake(replicas))
                .toList();
        admin.createTopics(missing).all().get();
        return missing.stream().map(NewTopic::name).toList();
    }
}
