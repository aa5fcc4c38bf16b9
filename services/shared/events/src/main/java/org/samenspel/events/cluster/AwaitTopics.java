package org.samenspel.events.cluster;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/**
 * Waits until Kafka has the topics that a service needs, with the service's own account. A pod's init container, since nothing makes a
 * topic by itself, and a service without one only finds its events not going out. Where Kafka is away, has no address or refuses the
 * account, the pod begins all the same (docs/decisions/0036).
 */
public final class AwaitTopics {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int BETWEEN_LOOKS_SECONDS = 3;

    private AwaitTopics() {}

    /** @param arguments the name of the service */
    public static void main(String... arguments) throws IOException, InterruptedException {
        System.out.println(look(System.getenv(), Topics.known().neededBy(arguments[0])));
    }

    /** Returns what there is to say at the end. */
    static String look(Map<String, String> environment, SortedSet<String> needed) throws InterruptedException {
        try (Admin admin = Admin.create(KafkaSettings.of(environment, PATIENCE_MILLIS))) {
            await(admin, needed);
            return "Kafka has all topics that this service needs.";
        } catch (ExecutionException | KafkaException away) {
            Throwable cause = away.getCause();
            return "Kafka can't be asked (" + (cause == null ? away : cause).getMessage()
                    + "): not looked for topics, and the service begins without it.";
        }
    }

    private static void await(Admin admin, SortedSet<String> needed) throws ExecutionException, InterruptedException {
        String told = "";
        SortedSet<String> missing = missing(needed, admin.listTopics().names().get());
        while (!missing.isEmpty()) {
            String now = "Waiting. Kafka lacks these topics, or this account may not see them: " + missing;
            if (!now.equals(told)) {
                System.out.println(now);
                told = now;
            }
            TimeUnit.SECONDS.sleep(BETWEEN_LOOKS_SECONDS);
            missing = missing(needed, admin.listTopics().names().get());
        }
    }

    static SortedSet<String> missing(SortedSet<String> needed, Set<String> present) {
        var missing = new TreeSet<>(needed);
        missing.removeAll(present);
        return missing;
    }
}
