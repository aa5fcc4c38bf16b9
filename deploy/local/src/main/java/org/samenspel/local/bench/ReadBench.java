package org.samenspel.local.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.samenspel.local.Refusal;
import org.samenspel.local.demo.Api;

/** How long reading takes while nobody answers, and while many do. */
public final class ReadBench {

    /** Of what the platform can take, while it is read. */
    private static final double SHARE = 0.7;

    private static final double READS_PER_SECOND = 25;
    private static final int CONNECTIONS = 64;
    private static final int OPEN_CONNECTIONS = 256;
    private static final Duration TO_FIND_THE_RATE = Duration.ofSeconds(8);

    private final Workbench bench;
    private final Duration time;
    private final Duration warmUp;

    /** @param time of the reading while nobody answers, and again while many do */
    public ReadBench(Workbench bench, Duration time, Duration warmUp) {
        this.bench = bench;
        this.time = time;
        this.warmUp = warmUp;
    }

    /**
     * @param rate how many responses a second the platform took of 64 respondents, each after the other
     * @param offered how many came while it was read
     * @param readings by what was read
     */
    record Report(
            Machine machine, String generator, double rate, double offered, Map<String, Reading> readings, Load load) {}

    /** @param ratio of the p99 under load to the idle one */
    record Reading(Latency idle, Latency loaded, double ratio) {}

    /** In milliseconds, from the moment at which it was to be read. */
    record Latency(long reads, double p50, double p99, double longest) {}

    public Measured run() {
        String progress = bench.yearPlan() + "/progress";
        BenchCampaign closed = bench.campaign();
        bench.respondents().open(closed.path(), OPEN_CONNECTIONS, 50, Duration.ofSeconds(4));
        closed.end();
        BenchCampaign open = bench.campaign();
        bench.storage(open);
        var targets = new LinkedHashMap<String, Target>();
        targets.put("progress of a plan", new Target(bench.actors().planner(), progress));
        targets.put("results of a campaign", new Target(bench.actors().consultations(), closed.path() + "/results"));
        bench.say("warming up for " + warmUp.toSeconds() + " s");
        read(targets, warmUp.dividedBy(2));
        bench.generator().closed(open.path(), CONNECTIONS, warmUp.dividedBy(2));
        double rate = bench.generator()
                .closed(open.path(), CONNECTIONS, TO_FIND_THE_RATE)
                .perSecond();
        Map<String, Latency> idle = read(targets, time);
        bench.say("reading while %.0f responses a second come".formatted(rate * SHARE));
        return report(rate, idle, whileAnswering(open, rate * SHARE, targets));
    }

    private record Target(Api api, String path) {}

    private record Loaded(Map<String, Latency> readings, Load load) {}

    private Loaded whileAnswering(BenchCampaign open, double perSecond, Map<String, Target> targets) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Load> load = threads.submit(
                    () -> bench.respondents().open(open.path(), OPEN_CONNECTIONS, perSecond, time.plusSeconds(1)));
            return new Loaded(read(targets, time), result(load));
        }
    }

    /** All at once, each at a rate of its own. */
    private static Map<String, Latency> read(Map<String, Target> targets, Duration time) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Latency>> readers = new ArrayList<>();
            targets.values().forEach(target -> readers.add(() -> read(target, time)));
            var latencies = new LinkedHashMap<String, Latency>();
            var results = threads.invokeAll(readers).iterator();
            targets.keySet().forEach(name -> latencies.put(name, result(results.next())));
            return latencies;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", interrupted);
        }
    }

    private static Latency read(Target target, Duration time) {
        var waits = new Waits();
        var pace = new Pace(time, READS_PER_SECOND);
        pace.begin(System.nanoTime());
        while (!pace.isOver(System.nanoTime())) {
            if (pace.isDue(System.nanoTime())) {
                long intended = pace.next(System.nanoTime());
                target.api().get(target.path()).orRefuse();
                waits.add(System.nanoTime() - intended);
            } else {
                Waits.pause(1);
            }
        }
        return new Latency(waits.count(), waits.millis(50), waits.millis(99), waits.millis(100));
    }

    static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof Refusal refusal
                    ? refusal
                    : new Refusal("Measuring failed: " + failure.getCause(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", interrupted);
        }
    }

    private Measured report(double rate, Map<String, Latency> idle, Loaded loaded) {
        var readings = new LinkedHashMap<String, Reading>();
        loaded.readings().forEach((name, latency) -> {
            Latency before = idle.getOrDefault(name, latency);
            readings.put(name, new Reading(before, latency, Figures.rounded(latency.p99() / before.p99(), 2)));
        });
        var report = new Report(
                bench.machine(),
                bench.generator().name(),
                Figures.rounded(rate, 1),
                Figures.rounded(rate * SHARE, 1),
                readings,
                loaded.load());
        return new Measured(report, text(report));
    }

    static String text(Report report) {
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                "Read: %.0f responses a second were taken of 64 connections (%s); %.0f a second came while it was read,"
                        + " %d accepted, %d refused, p99 %.1f ms%n",
                report.rate(),
                report.generator(),
                report.offered(),
                report.load().accepted(),
                report.load().refused(),
                report.load().p99()));
        text.append(MachineText.of(report.machine()))
                .append(String.format(
                        "%n%-24s %20s %20s %10s%n", "ms, p50 / p99", "idle", "while answered", "p99 ratio"));
        report.readings()
                .forEach((name, reading) -> text.append(String.format(
                        Locale.ROOT,
                        "%-24s %9.1f / %8.1f %9.1f / %8.1f %10.2f%n",
                        name,
                        reading.idle().p50(),
                        reading.idle().p99(),
                        reading.loaded().p50(),
                        reading.loaded().p99(),
                        reading.ratio())));
        return text.toString();
    }
}
