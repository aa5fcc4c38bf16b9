package org.samenspel.events.operate;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.samenspel.events.cluster.KafkaSettings;
import org.samenspel.events.cluster.Topics;

/**
 * Lists what a service set aside, and has the service try it again, take it, forget it, or build a read model anew. It needs the owner of
 * the service's tables ({@code QUARKUS_DATASOURCE_JDBC_URL}, {@code QUARKUS_FLYWAY_USERNAME}, {@code …_PASSWORD}) and, for letters, an
 * account that reads the dead-letter topics ({@code KAFKA_…}).
 */
public final class OperateInbox {

    static final int DONE = 0;

    /** Letters wait, or something was not applied. */
    static final int LEFT = 1;

    /** Database or Kafka can't be reached, the service does not run, or nothing sensible was asked. */
    static final int NOT_DONE = 2;

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int BETWEEN_LOOKS_MILLIS = 200;

    private final String service;
    private final Map<String, Object> kafka;
    private final List<String> topics;
    private final OrderedWork work;
    private final PrintStream out;

    OperateInbox(String service, Map<String, Object> kafka, List<String> topics, OrderedWork work, PrintStream out) {
        this.service = service;
        this.kafka = kafka;
        this.topics = topics;
        this.work = work;
        this.out = out;
    }

    /** @param arguments the service, what to do, and with what */
    public static void main(String... arguments) throws IOException, InterruptedException {
        System.exit(run(System.getenv(), List.of(arguments)));
    }

    private static int run(Map<String, String> environment, List<String> arguments)
            throws IOException, InterruptedException {
        String service = arguments.getFirst();
        try (Connection database = DriverManager.getConnection(
                setting(environment, "QUARKUS_DATASOURCE_JDBC_URL"),
                setting(environment, "QUARKUS_FLYWAY_USERNAME"),
                setting(environment, "QUARKUS_FLYWAY_PASSWORD"))) {
            return new OperateInbox(
                            service,
                            KafkaSettings.of(environment, PATIENCE_MILLIS),
                            Topics.known().setAsideBy(service),
                            new OrderedWork(database),
                            System.out)
                    .run(arguments.get(1), arguments.subList(2, arguments.size()));
        } catch (SQLException | KafkaException | IllegalStateException away) {
            System.err.println(service + ": not done: " + away.getMessage());
            return NOT_DONE;
        }
    }

    int run(String what, List<String> with) throws SQLException, InterruptedException {
        return switch (what) {
            case "deadletters" -> list();
            case "replay" ->
                with.equals(List.of("--all"))
                        ? order(
                                "replay",
                                waiting().stream().map(WaitingLetter::place).toList())
                        : orderLetters("replay", with);
            case "accept", "dismiss" -> orderLetters(what, with);
            case "rebuild" -> order("rebuild", with);
            default -> throw new IllegalStateException("there is no " + what);
        };
    }

    private int list() {
        List<WaitingLetter> waiting = waiting();
        out.printf("%s: dead letters that wait: %d%n", service, waiting.size());
        waiting.forEach(letter -> out.println("  " + letter.text()));
        return waiting.isEmpty() ? DONE : LEFT;
    }

    /** Of letters that wait alone, and takes none for far ahead that was set aside for another reason. */
    private int orderLetters(String kind, List<String> places) throws SQLException, InterruptedException {
        List<WaitingLetter> waiting = waiting();
        for (String place : places) {
            WaitingLetter letter = waiting.stream()
                    .filter(one -> one.place().equals(place))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no dead letter waits of " + place));
            if (kind.equals("accept") && !letter.reason().equals(WaitingLetter.VERSION_AHEAD)) {
                throw new IllegalStateException(
                        "%s was set aside as %s: replay it once that is mended".formatted(place, letter.reason()));
            }
        }
        return order(kind, places);
    }

    private int order(String kind, List<String> subjects) throws SQLException, InterruptedException {
        if (subjects.isEmpty()) {
            out.println(service + ": no dead letter waits");
        }
        int code = DONE;
        for (String subject : subjects) {
            String outcome = await(work.order(kind, subject));
            out.printf("%s: %s: %s%n", service, subject, outcome);
            code = Math.max(
                    code,
                    outcome.matches("applied|alreadyApplied|overtaken|notWanted|dismissed|rebuilt .*") ? DONE : LEFT);
        }
        return code;
    }

    private String await(String order) throws SQLException, InterruptedException {
        Optional<String> outcome = work.outcome(order);
        for (int looks = 0; outcome.isEmpty(); looks++) {
            if (looks * BETWEEN_LOOKS_MILLIS == PATIENCE_MILLIS) {
                System.err.println(
                        service + ": not done yet: a long one, or the service does not run; it does it then");
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            outcome = work.outcome(order);
        }
        return outcome.get();
    }

    private List<WaitingLetter> waiting() {
        return WaitingLetter.of(kafka, topics, letter -> work.isSettled(letter.place(), letter.eventId()));
    }

    private static String setting(Map<String, String> environment, String name) {
        return Objects.requireNonNull(environment.get(name), name);
    }
}
