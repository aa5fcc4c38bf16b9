package org.samenspel.local.command;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.samenspel.local.Refusal;
import org.samenspel.local.bench.SubmitBench;
import org.samenspel.local.bench.SubmitOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "submit",
        description = "How many responses a second are accepted and on disk, beside what PostgreSQL alone does.")
final class BenchSubmitCommand implements Callable<Integer> {

    private static final int LONGEST_SECONDS = 600;

    @Mixin
    private BenchOptions options;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often all is measured. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "8",
            description = "How long each load lasts. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--connections",
            paramLabel = "C",
            split = ",",
            defaultValue = "64,8,256",
            description = "How many respondents at once; the first is judged. Default: ${DEFAULT-VALUE}.")
    private List<Integer> connections;

    @Option(
            names = "--warmup",
            paramLabel = "S",
            defaultValue = "30",
            description = "Seconds of load before the first round. Default: ${DEFAULT-VALUE}.")
    private int warmUp;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "0",
            description = "Rows that the campaign has before the first round. Default: ${DEFAULT-VALUE}.")
    private int rows;

    @Override
    public Integer call() {
        BenchOptions.require("--rounds", rounds, 100);
        BenchOptions.require("--seconds", seconds, LONGEST_SECONDS);
        BenchOptions.require("--warmup", warmUp, LONGEST_SECONDS);
        connections.forEach(number -> BenchOptions.require("--connections", number, 1000));
        if (rows < 0) {
            throw new Refusal("--rows takes a number from 0 on.");
        }
        var loads =
                new SubmitOptions(rounds, Duration.ofSeconds(seconds), connections, Duration.ofSeconds(warmUp), rows);
        return options.run(bench -> new SubmitBench(bench, loads).run());
    }
}
