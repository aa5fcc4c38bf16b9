package org.samenspel.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.samenspel.local.demo.Api;
import org.samenspel.local.demo.Json;

/** How long a change of one service takes to be known in the others, by outbox, Kafka and inbox. */
public final class EventsBench {

    private static final String ORGANIZATIONS = "/partners/v1/organizations";
    private static final String MARK = "bench";
    private static final int SINGLE = 20;
    private static final int BETWEEN_SINGLES_MILLIS = 500;

    private final Workbench bench;
    private final Api api;
    private final int changes;
    private final int writers;

    /**
     * @param changes how many are made as fast as it goes
     * @param writers by so many at once
     */
    public EventsBench(Workbench bench, int changes, int writers) {
        this.bench = bench;
        this.api = bench.actors().partners();
        this.changes = changes;
        this.writers = writers;
    }

    record Report(Machine machine, Phase oneAtATime, Phase atOnce) {}

    /**
     * Changes, and how they became known.
     *
     * @param perSecond events, from the first change to the moment at which the last one was known everywhere
     * @param lag by service, in milliseconds from the change to its being known
     */
    record Phase(int events, double perSecond, Map<String, Lag> lag) {}

    record Lag(double p50, double p99, double longest) {}

    public Measured run() {
        bench.yearPlan();
        List<String> organizations = api.list(ORGANIZATIONS).stream()
                .map(one -> ORGANIZATIONS + "/" + one.path("id").asText())
                .toList();
        bench.undo(() -> organizations.forEach(path -> mark(path, false)));
        var events = new EventLog(bench.postgres());
        change(organizations, Math.min(changes, organizations.size()));
        bench.say("one change at a time");
        Phase single = phase(events, SINGLE, () -> oneAtATime(organizations));
        bench.say(changes + " changes by " + writers + " at once");
        Phase burst = phase(events, changes, () -> change(organizations, changes));
        var report = new Report(bench.machine(), single, burst);
        return new Measured(report, text(report));
    }

    private void oneAtATime(List<String> organizations) {
        for (int i = 0; i < SINGLE; i++) {
            toggle(organizations.get(i % organizations.size()));
            Waits.pause(BETWEEN_SINGLES_MILLIS);
        }
    }

    /** An organization is always changed by the same writer, one change after the other. */
    private void change(List<String> organizations, int count) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                List<String> own = every(organizations, writer);
                int share = count / writers + (writer < count % writers ? 1 : 0);
                running.add(threads.submit(() ->
                        IntStream.range(0, share).forEach(i -> toggle(own.get(i % own.size())))));
            }
            running.forEach(ReadBench::result);
        }
    }

    private List<String> every(List<String> organizations, int first) {
        return IntStream.range(0, organizations.size())
                .filter(i -> i % writers == first % organizations.size())
                .mapToObj(organizations::get)
                .toList();
    }

    private void toggle(String path) {
        mark(path, !isMarked(api.get(path).orRefuse().json()));
    }

    /** Adds a theme to what the organization works on, or takes it away again. */
    private void mark(String path, boolean marked) {
        JsonNode now = api.get(path).orRefuse().json();
        if (isMarked(now) == marked) {
            return;
        }
        ObjectNode patch = Json.MAPPER.createObjectNode();
        ArrayNode themes = patch.putArray("themes");
        now.path("themes")
                .valueStream()
                .filter(theme -> !theme.asText().equals(MARK))
                .forEach(themes::add);
        if (marked) {
            themes.add(MARK);
        }
        api.patch(path, path, patch).orRefuse();
    }

    private static boolean isMarked(JsonNode organization) {
        return organization
                .path("themes")
                .valueStream()
                .anyMatch(theme -> theme.asText().equals(MARK));
    }

    private static Phase phase(EventLog log, int events, Runnable changes) {
        Instant begin = log.now();
        changes.run();
        Map<String, Instant> occurred = log.occurredSince(begin, events);
        var lags = new LinkedHashMap<String, Lag>();
        Instant last = begin;
        for (String service : EventLog.CONSUMERS) {
            Map<String, Instant> received = log.received(service, occurred.keySet());
            var waits = new Waits();
            for (var event : received.entrySet()) {
                Instant change = occurred.getOrDefault(event.getKey(), begin);
                waits.add(change.until(event.getValue(), ChronoUnit.NANOS));
                last = event.getValue().isAfter(last) ? event.getValue() : last;
            }
            lags.put(service, new Lag(waits.millis(50), waits.millis(99), waits.millis(100)));
        }
        double seconds = begin.until(last, ChronoUnit.MILLIS) / 1e3;
        return new Phase(occurred.size(), Figures.rounded(occurred.size() / seconds, 1), lags);
    }

    static String text(Report report) {
        return "Events: from a change of an organization to its being known in each other service%n".formatted()
                + MachineText.of(report.machine())
                + text("one at a time", report.oneAtATime())
                + text("at once", report.atOnce());
    }

    private static String text(String name, Phase phase) {
        var text = new StringBuilder(String.format(
                Locale.ROOT, "%n%s: %d events, %.0f a second%n", name, phase.events(), phase.perSecond()));
        phase.lag()
                .forEach((service, lag) -> text.append(String.format(
                        Locale.ROOT,
                        "  %-14s p50 %8.1f ms   p99 %8.1f ms   longest %8.1f ms%n",
                        service,
                        lag.p50(),
                        lag.p99(),
                        lag.longest())));
        return text.toString();
    }
}
