package org.samenspel.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.samenspel.local.Refusal;

/** How long closing a large campaign takes, in how much memory, and whether another one is answered meanwhile. */
public final class CloseBench {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration CHUNK = Duration.ofSeconds(5);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int CONNECTIONS = 64;
    private static final double OTHERS_PER_SECOND = 100;
    private static final int BETWEEN_LOOKS_MILLIS = 100;
    private static final String SERVICE = "consultations";

    private final Workbench bench;
    private final long responses;
    private final Set<String> progress = new HashSet<>();
    private long peak;

    /** @param responses how many the campaign has at least when it is closed */
    public CloseBench(Workbench bench, long responses) {
        this.bench = bench;
        this.responses = responses;
    }

    /**
     * What closing took.
     *
     * @param seconds from asking for the close to the results
     * @param memory of the service in megabytes, before and at most meanwhile
     * @param progress how many states of the work were shown to the manager
     * @param others what another campaign took while this one was closed: the longest of the p99 of each second
     */
    record Report(
            Machine machine,
            long responses,
            double seconds,
            double perSecond,
            Memory memory,
            int progress,
            Load others) {}

    record Memory(long before, long peak) {}

    public Measured run() {
        BenchCampaign other = bench.campaign();
        Storage others = bench.storage(other);
        BenchCampaign campaign = bench.campaign();
        Storage storage = bench.storage(campaign);
        long rows = fill(campaign, storage);
        long before = memory();
        var closed = new AtomicBoolean();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Load> load = threads.submit(() -> answer(other, closed));
            double seconds;
            try {
                seconds = close(campaign, threads);
            } finally {
                closed.set(true);
            }
            Load taken = ReadBench.result(load);
            requireCounted(campaign, storage, rows);
            others.requireAll(taken);
            var report = new Report(
                    bench.machine(),
                    rows,
                    Figures.rounded(seconds, 2),
                    Figures.rounded(rows / seconds, 0),
                    new Memory(before, peak),
                    progress.size(),
                    taken);
            return new Measured(report, text(report));
        }
    }

    private long fill(BenchCampaign campaign, Storage storage) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long rows = 0;
        while (rows < responses) {
            if (System.nanoTime() > end) {
                throw new Refusal("Only %d of %d responses were stored in %d minutes."
                        .formatted(rows, responses, PATIENCE.toMinutes()));
            }
            bench.generator().closed(campaign.path(), CONNECTIONS, CHUNK);
            rows = storage.rows();
            bench.say(rows + " responses");
        }
        return storage.settled();
    }

    /** Seconds. The request may be given up on the way when the work takes longer than a request may. */
    private double close(BenchCampaign campaign, ExecutorService threads) {
        long begin = System.nanoTime();
        threads.execute(() -> {
            try {
                campaign.askToClose();
            } catch (Refusal givenUp) {
                bench.say("not answered with the close: " + givenUp.getMessage());
            }
        });
        JsonNode now = campaign.read();
        while (!now.path("state").asText().equals("closed")) {
            peak = Math.max(peak, memory());
            if (now.has("closing")) {
                progress.add(now.path("closing").toString());
            }
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new Refusal("The campaign was not closed within " + PATIENCE.toMinutes() + " minutes.");
            }
            Waits.pause(BETWEEN_LOOKS_MILLIS);
            now = campaign.read();
        }
        peak = Math.max(peak, memory());
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Second by second until the other one is closed. */
    private Load answer(BenchCampaign campaign, AtomicBoolean closed) {
        List<Load> seconds = new ArrayList<>();
        do {
            seconds.add(bench.respondents().open(campaign.path(), CONNECTIONS, OTHERS_PER_SECOND, SECOND));
        } while (!closed.get());
        return Load.together(seconds);
    }

    private static void requireCounted(BenchCampaign campaign, Storage storage, long rows) {
        long counted = campaign.results().path("respondents").asLong();
        long sealed = storage.sealed();
        if (counted != rows || sealed != rows) {
            throw new Refusal("%d responses were stored, %d counted and %d sealed: that is wrong."
                    .formatted(rows, counted, sealed));
        }
    }

    private long memory() {
        Long pid = bench.platform().pids().get(SERVICE);
        return pid == null ? 0 : Machine.residentMegabytes(pid);
    }

    static String text(Report report) {
        return String.format(
                        Locale.ROOT,
                        "Close: %d responses in %.1f s, %.0f a second; all were counted and sealed%n",
                        report.responses(),
                        report.seconds(),
                        report.perSecond())
                + MachineText.of(report.machine())
                + String.format(
                        Locale.ROOT,
                        "%s: %d MB in memory before, at most %d meanwhile%nprogress: %d states of it were shown%n",
                        SERVICE,
                        report.memory().before(),
                        report.memory().peak(),
                        report.progress())
                + String.format(
                        Locale.ROOT,
                        "another campaign: %.0f a second came, %d were accepted and stored, %d refused; p99 %.1f ms in its worst second,"
                                + " longest %.1f ms%n",
                        OTHERS_PER_SECOND,
                        report.others().accepted(),
                        report.others().refused(),
                        report.others().p99(),
                        report.others().longest());
    }
}
