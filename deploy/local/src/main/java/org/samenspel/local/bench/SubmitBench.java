package org.samenspel.local.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samenspel.local.Refusal;
import org.samenspel.local.bench.SubmitReport.Memory;
import org.samenspel.local.bench.SubmitReport.Overload;
import org.samenspel.local.bench.SubmitReport.Round;
import org.samenspel.local.bench.SubmitReport.Step;

/** How many responses a second are accepted and on disk, through gateway and service, beside what PostgreSQL alone does. */
public final class SubmitBench {

    /** Of the rate that was just measured, in the open loop. */
    private static final double HALF = 0.5;

    /** Enough that in the open loop nobody waits for a free connection. */
    private static final int OPEN_CONNECTIONS = 256;

    /** Those who come in the open loop come from a JVM, which has to be warm too: what it is slow at looks like waiting. */
    private static final double WARM_UP_RATE = 5_000;

    private static final double TWICE = 2;

    /** More than the gateway gives places to. */
    private static final int TOO_MANY_CONNECTIONS = 1024;

    private static final double BUSY = 0.1;

    private final Workbench bench;
    private final SubmitOptions options;
    private final Floor floor;

    public SubmitBench(Workbench bench, SubmitOptions options) {
        this.bench = bench;
        this.options = options;
        this.floor = bench.floor();
    }

    public Measured run() {
        BenchCampaign campaign = bench.campaign();
        Storage storage = bench.storage(campaign);
        storage.runIn();
        bench.say("warming up for " + options.warmUp().toSeconds() + " s with "
                + bench.generator().name());
        bench.generator().closed(campaign.path(), options.connections().getFirst(), options.warmUp());
        bench.respondents().open(campaign.path(), OPEN_CONNECTIONS, WARM_UP_RATE, options.time());
        storage.fill(options.rows());
        SubmitReport report = measure(campaign, storage);
        return new Measured(report, SubmitText.of(report, options));
    }

    private SubmitReport measure(BenchCampaign campaign, Storage storage) {
        storage.makeFloor();
        Machine machine = bench.machine();
        Map<String, Long> before = memory();
        String insert = storage.insertIntoFloor();
        List<Round> rounds = new ArrayList<>();
        for (int i = 1; i <= options.rounds(); i++) {
            Round round = round(campaign, storage, insert);
            bench.say("round " + i + ": " + SubmitText.line(round));
            rounds.add(round);
        }
        var memory = new LinkedHashMap<String, Memory>();
        memory().forEach((part, after) -> memory.put(part, new Memory(before.getOrDefault(part, 0L), after)));
        Map<Integer, Double> ratios = ratios(rounds, options.connections());
        return new SubmitReport(
                options.rows(),
                ratios.values().iterator().next(),
                ratios,
                isBusy(rounds),
                floor.name(),
                bench.generator().name(),
                machine,
                memory,
                rounds);
    }

    private Round round(BenchCampaign campaign, Storage storage, String insert) {
        Step alone = new Meter(bench.platform(), storage::rowsOfFloor)
                .measure(
                        Floor.CLIENTS,
                        null,
                        null,
                        () -> floor.write(insert, options.time()).asLoad());
        double perSecond = alone.perSecond();
        var meter = new Meter(bench.platform(), storage::rows);
        List<Step> steps = new ArrayList<>();
        for (int connections : options.connections()) {
            steps.add(meter.measure(
                    connections,
                    null,
                    perSecond,
                    () -> bench.generator().closed(campaign.path(), connections, options.time())));
        }
        double half = steps.getFirst().perSecond() * HALF;
        steps.add(meter.measure(
                OPEN_CONNECTIONS,
                half,
                perSecond,
                () -> bench.respondents().open(campaign.path(), OPEN_CONNECTIONS, half, options.time())));
        return new Round(
                alone, steps, overload(campaign, storage, steps.getFirst().perSecond() * TWICE));
    }

    /** At full load each has an answer soon: it is accepted, or told to come again. */
    private Overload overload(BenchCampaign campaign, Storage storage, double perSecond) {
        long before = storage.rows();
        Answers answers = bench.respondents().tooMany(campaign.path(), TOO_MANY_CONNECTIONS, perSecond, options.time());
        long rows = Storage.settled(storage::rows) - before;
        if (rows < answers.accepted()) {
            throw new Refusal("%d were accepted and %d stored: that is wrong.".formatted(answers.accepted(), rows));
        }
        return new Overload(Figures.rounded(perSecond, 1), TOO_MANY_CONNECTIONS, answers);
    }

    /** By the number of connections, in closed loops. */
    static Map<Integer, Double> ratios(List<Round> rounds, List<Integer> connections) {
        var ratios = new LinkedHashMap<Integer, Double>();
        for (int number : connections) {
            ratios.put(
                    number,
                    Figures.median(rounds.stream()
                            .flatMap(round -> round.steps().stream())
                            .filter(step -> step.offered() == null && step.connections() == number)
                            .map(Step::ratio)
                            .toList()));
        }
        return ratios;
    }

    static boolean isBusy(List<Round> rounds) {
        return rounds.stream().flatMap(round -> round.steps().stream()).anyMatch(step -> step.others() > BUSY);
    }

    private Map<String, Long> memory() {
        var memory = new LinkedHashMap<String, Long>();
        bench.platform().pids().forEach((part, pid) -> {
            if (!part.equals("postgres")) {
                memory.put(part, Machine.residentMegabytes(pid));
            }
        });
        return memory;
    }
}
