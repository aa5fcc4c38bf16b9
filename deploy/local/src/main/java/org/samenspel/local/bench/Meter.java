package org.samenspel.local.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.Refusal;
import org.samenspel.local.bench.SubmitReport.Step;

/** Runs a load, and looks at what it cost and whether all that was accepted is stored. */
final class Meter {

    private final BenchPlatform platform;
    private final Supplier<Long> stored;

    /** @param stored how many rows there are */
    Meter(BenchPlatform platform, Supplier<Long> stored) {
        this.platform = platform;
        this.stored = stored;
    }

    /** @param floor rows a second of PostgreSQL alone in the same round; null for that itself */
    Step measure(int connections, @Nullable Double offered, @Nullable Double floor, Supplier<Load> load) {
        long before = stored.get();
        Map<String, Long> pids = platform.pids();
        ProcessorTime begin = ProcessorTime.now(pids);
        long started = System.nanoTime();
        Load seen = load.get();
        double seconds = (System.nanoTime() - started) / 1e9;
        ProcessorTime taken = ProcessorTime.now(pids).since(begin);
        long rows = Storage.settled(stored) - before;
        requireSense(seen, rows);
        return new Step(
                connections,
                offered == null ? null : Figures.rounded(offered, 1),
                seen.accepted(),
                seen.refused(),
                seen.unanswered(),
                rows,
                Figures.rounded(seen.perSecond(), 1),
                floor == null ? 1 : Figures.rounded(seen.perSecond() / floor, 3),
                millis(seen.p50()),
                millis(seen.p99()),
                millis(seen.longest()),
                micros(taken, rows),
                Figures.rounded(
                        taken.shareOfOthers(seconds, Runtime.getRuntime().availableProcessors()), 3));
    }

    private static @Nullable Double millis(double measured) {
        return Double.isNaN(measured) ? null : Figures.rounded(measured, 2);
    }

    /** For each row. */
    static Map<String, Double> micros(ProcessorTime taken, long rows) {
        var micros = new LinkedHashMap<String, Double>();
        taken.micros().forEach((name, all) -> micros.put(name, Figures.rounded((double) all / rows, 1)));
        micros.put("all", Figures.rounded((double) taken.total() / rows, 1));
        return micros;
    }

    private static void requireSense(Load seen, long rows) {
        seen.requireStored(rows);
        if (seen.accepted() < seen.refused()) {
            throw new Refusal(
                    "%d were accepted and %d refused: let the bench start the platform, so that the gateway trusts it."
                            .formatted(seen.accepted(), seen.refused()));
        }
    }
}
