package org.samenspel.local.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.bench.SubmitReport.Round;
import org.samenspel.local.bench.SubmitReport.Step;

/** What `bench submit` measured, for people: medians of the rounds. */
final class SubmitText {

    private static final String ROW = "%-24s %9s %8s  %-24s %8s %8s %9s  %8s %8s %8s %9s %8s  %6s%n";

    private SubmitText() {}

    static String of(SubmitReport report, SubmitOptions options) {
        var text = new StringBuilder();
        text.append("Submit: %d rounds of %d s each load, after %d s of warm-up, %d rows there before. ratio %.2f%n"
                .formatted(
                        options.rounds(),
                        options.time().toSeconds(),
                        options.warmUp().toSeconds(),
                        report.filled(),
                        report.ratio()));
        text.append("generator: %s (open loop: Java, HdrHistogram); floor: %s%n"
                .formatted(report.generator(), report.floor()));
        text.append(MachineText.of(report.machine()));
        if (report.busy()) {
            text.append("Others used this machine meanwhile: compare ratios, not rates.%n".formatted());
        }
        text.append('\n').append(head());
        text.append(row(
                "floor, " + Floor.CLIENTS + " clients",
                report.rounds().stream().map(Round::floor).toList()));
        IntStream.range(0, report.rounds().getFirst().steps().size())
                .mapToObj(i -> report.rounds().stream()
                        .map(round -> round.steps().get(i))
                        .toList())
                .forEach(steps -> text.append(row(name(steps), steps)));
        text.append(
                OverloadText.of(report.rounds().stream().map(Round::overload).toList()));
        text.append("%nEvery accepted response was found in the database, and none that was not sent.%n".formatted());
        report.memory()
                .forEach((part, memory) -> text.append(
                        "%s: %d MB in memory before, %d after%n".formatted(part, memory.before(), memory.after())));
        return text.toString();
    }

    /** One round in one line. */
    static String line(Round round) {
        return String.format(Locale.ROOT, "floor %.0f/s; ", round.floor().perSecond())
                + round.steps().stream()
                        .map(step -> String.format(
                                Locale.ROOT, "%s %.0f/s, %.2f ×", name(List.of(step)), step.perSecond(), step.ratio()))
                        .collect(Collectors.joining("; "))
                + String.format(
                        Locale.ROOT,
                        "; at %.0f/s the longest answer %.0f ms",
                        round.overload().offered(),
                        round.overload().answers().sinceWritten().longest());
    }

    private static String name(List<Step> steps) {
        Step first = steps.getFirst();
        return first.offered() == null
                ? first.connections() + " connections"
                : "open loop, " + Math.round(median(steps, step -> step.offered() == null ? 0 : step.offered())) + "/s";
    }

    private static String head() {
        return "%85sµs of processor time for each%n".formatted("")
                + ROW.formatted(
                        "",
                        "a second",
                        "× floor",
                        "in each round",
                        "p50 ms",
                        "p99 ms",
                        "longest",
                        "gateway",
                        "service",
                        "postgres",
                        "generator",
                        "all",
                        "others");
    }

    private static String row(String name, List<Step> steps) {
        return ROW.formatted(
                name,
                number(median(steps, Step::perSecond), 0),
                number(median(steps, Step::ratio), 2),
                steps.stream().map(step -> number(step.ratio(), 2)).collect(Collectors.joining(" ")),
                millis(steps, Step::p50),
                millis(steps, Step::p99),
                millis(steps, Step::longest),
                micros(steps, "gateway"),
                micros(steps, "consultations"),
                micros(steps, "postgres"),
                micros(steps, ProcessorTime.GENERATOR),
                micros(steps, "all"),
                number(100 * median(steps, Step::others), 0) + " %");
    }

    private static String millis(List<Step> steps, Function<Step, @Nullable Double> figure) {
        List<Double> known =
                steps.stream().map(figure).flatMap(Stream::ofNullable).toList();
        return known.isEmpty() ? "" : number(Figures.median(known), 1);
    }

    private static String micros(List<Step> steps, String process) {
        return number(median(steps, step -> micros(step.micros(), process)), 1);
    }

    private static double micros(Map<String, Double> micros, String process) {
        return micros.getOrDefault(process, 0.0);
    }

    private static double median(List<Step> steps, Function<Step, Double> figure) {
        return Figures.median(steps.stream().map(figure).toList());
    }

    private static String number(double figure, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", figure);
    }
}
