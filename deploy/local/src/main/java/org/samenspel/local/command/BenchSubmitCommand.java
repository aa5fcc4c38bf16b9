package org.samenspel.local.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.samenspel.local.Refusal;
import org.samenspel.local.bench.BenchPlatform;
import org.samenspel.local.bench.Leftovers;
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
    private PlatformOptions options;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

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

    @Override
    public Integer call() {
        require("--rounds", rounds, 100);
        require("--seconds", seconds, LONGEST_SECONDS);
        require("--warmup", warmUp, LONGEST_SECONDS);
        connections.forEach(number -> require("--connections", number, 1000));
        PrintStream progress = json ? System.err : System.out;
        var measured = new SubmitOptions(rounds, Duration.ofSeconds(seconds), connections, Duration.ofSeconds(warmUp));
        try (var leftovers = new Leftovers()) {
            BenchPlatform platform = BenchPlatform.of(options.settings(), progress, leftovers);
            System.out.println(new SubmitBench(platform, measured, progress, leftovers).runAndReport(json));
        }
        return 0;
    }

    private static void require(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new Refusal(option + " takes a number from 1 to " + most + ".");
        }
    }
}
