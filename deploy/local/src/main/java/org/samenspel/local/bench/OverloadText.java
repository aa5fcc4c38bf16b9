package org.samenspel.local.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.samenspel.local.bench.Answers.Delays;
import org.samenspel.local.bench.SubmitReport.Overload;

/** What becomes of responses when more come than can be taken, for people: the worst of the rounds, and medians of shares. */
final class OverloadText {

    private static final String ROW = "%-40s %9s %9s %14s%n";

    private OverloadText() {}

    static String of(List<Overload> rounds) {
        Overload first = rounds.getFirst();
        return String.format(
                        Locale.ROOT,
                        "%nTwice the rate of the first load, %.0f/s in an open loop over %d connections (worst round; ms):%n",
                        Figures.median(rounds.stream().map(Overload::offered).toList()),
                        first.connections())
                + ROW.formatted("an answer came", "p99", "longest", "later than 1 s")
                + row("after its request was written", rounds, Answers::sinceWritten)
                + row("after it was to be sent", rounds, Answers::sinceDue)
                + String.format(
                        Locale.ROOT,
                        "answered 201: %.1f %%, 503: %.1f %%, otherwise: %.1f %%; not answered: %d. %s%n",
                        percent(rounds, Answers::accepted),
                        percent(rounds, Answers::unavailable),
                        percent(rounds, Answers::otherwise),
                        rounds.stream()
                                .mapToLong(round -> round.answers().unanswered())
                                .sum(),
                        rounds.stream().allMatch(round -> round.answers().areInTime())
                                ? "Each had an answer within a second of being written."
                                : "Not each had an answer within a second of being written.");
    }

    private static String row(String name, List<Overload> rounds, Function<Answers, Delays> since) {
        List<Delays> delays = rounds.stream().map(Overload::answers).map(since).toList();
        return ROW.formatted(
                name,
                number(delays.stream().mapToDouble(Delays::p99).max().orElseThrow()),
                number(delays.stream().mapToDouble(Delays::longest).max().orElseThrow()),
                delays.stream().mapToLong(Delays::later).sum());
    }

    private static double percent(List<Overload> rounds, Function<Answers, Long> number) {
        return Figures.median(rounds.stream()
                .map(Overload::answers)
                .map(answers -> answers.percent(number.apply(answers)))
                .toList());
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure);
    }
}
