package org.samenspel.local.bench;

import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.samenspel.local.bench.SubmitReport.Memory;
import org.samenspel.local.bench.SubmitReport.Round;
import org.samenspel.local.bench.SubmitReport.Step;
import org.samenspel.local.demo.Actors;
import org.samenspel.local.demo.DemoFiles;
import org.samenspel.local.demo.Json;
import org.samenspel.local.part.PostgresServer;

/** How many responses a second are accepted and on disk, through gateway and service, beside what PostgreSQL alone does. */
public final class SubmitBench {

    private static final int DIFFERENT_ANSWERS = 10_000;

    /** Of the rate that was just measured, in the open loop. */
    private static final double HALF = 0.5;

    /** Enough that in the open loop nobody waits for a free connection. */
    private static final int OPEN_CONNECTIONS = 256;

    private static final double BUSY = 0.1;

    private final BenchPlatform platform;
    private final SubmitOptions options;
    private final PrintStream progress;
    private final Leftovers leftovers;
    private final DemoFiles files;
    private final Floor floor;
    private final Generator generator;
    private final Respondents respondents;

    public SubmitBench(BenchPlatform platform, SubmitOptions options, PrintStream progress, Leftovers leftovers) {
        this.platform = platform;
        this.options = options;
        this.progress = progress;
        this.leftovers = leftovers;
        this.files = new DemoFiles(platform.settings().home().resolve("deploy/demo/levl-2022"));
        var server = new PostgresServer(platform.ports());
        this.floor = Programs.find("pgbench")
                .<Floor>map(program -> new Pgbench(program, platform.ports()))
                .orElseGet(() -> new JdbcFloor(server));
        List<String> answers = new RandomAnswers(
                        files.json("campaigns/housing.json").path("questionnaire"), new Random())
                .lines(DIFFERENT_ANSWERS);
        this.respondents = new Respondents(
                new InetSocketAddress("localhost", platform.ports().gateway()), answers);
        this.generator = Programs.find("wrk")
                .<Generator>map(program -> new Wrk(program, platform.ports(), answers))
                .orElse(respondents);
    }

    /** As a table, or as one JSON document. */
    public String runAndReport(boolean asJson) {
        SubmitReport report = run();
        return asJson ? Json.text(report) : SubmitText.of(report, options);
    }

    SubmitReport run() {
        BenchCampaign campaign = BenchCampaign.open(new Actors(platform.ports()), files, leftovers);
        var storage = new Storage(new PostgresServer(platform.ports()), campaign.id(), leftovers);
        Map<String, String> settings = storage.settings();
        progress.println("warming up for " + options.warmUp().toSeconds() + " s with " + generator.name());
        generator.closed(campaign.path(), options.connections().getFirst(), options.warmUp());
        return measure(campaign, storage, settings);
    }

    private SubmitReport measure(BenchCampaign campaign, Storage storage, Map<String, String> settings) {
        storage.makeFloor();
        Machine machine = Machine.here(platform.settings().data(), settings);
        Map<String, Long> before = memory();
        String insert = storage.insertIntoFloor();
        List<Round> rounds = new ArrayList<>();
        for (int i = 1; i <= options.rounds(); i++) {
            Round round = round(campaign, storage, insert);
            progress.println("round " + i + ": " + SubmitText.line(round));
            rounds.add(round);
        }
        var memory = new LinkedHashMap<String, Memory>();
        memory().forEach((part, after) -> memory.put(part, new Memory(before.getOrDefault(part, 0L), after)));
        Map<Integer, Double> ratios = ratios(rounds, options.connections());
        return new SubmitReport(
                ratios.values().iterator().next(),
                ratios,
                isBusy(rounds),
                floor.name(),
                generator.name(),
                machine,
                memory,
                rounds);
    }

    private Round round(BenchCampaign campaign, Storage storage, String insert) {
        Step alone = new Meter(platform, storage::rowsOfFloor)
                .measure(
                        Floor.CLIENTS,
                        null,
                        null,
                        () -> floor.write(insert, options.time()).asLoad());
        double perSecond = alone.perSecond();
        var meter = new Meter(platform, storage::rows);
        List<Step> steps = new ArrayList<>();
        for (int connections : options.connections()) {
            steps.add(meter.measure(
                    connections,
                    null,
                    perSecond,
                    () -> generator.closed(campaign.path(), connections, options.time())));
        }
        double half = steps.getFirst().perSecond() * HALF;
        steps.add(meter.measure(
                OPEN_CONNECTIONS,
                half,
                perSecond,
                () -> respondents.open(campaign.path(), OPEN_CONNECTIONS, half, options.time())));
        return new Round(alone, steps);
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
        platform.pids().forEach((part, pid) -> {
            if (!part.equals("postgres")) {
                memory.put(part, Machine.residentMegabytes(pid));
            }
        });
        return memory;
    }
}
