package org.samenspel.local.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.samenspel.local.Refusal;
import org.samenspel.local.bench.BenchPlatform;
import org.samenspel.local.bench.KillBench;
import org.samenspel.local.bench.Leftovers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "kill",
        description =
                "Kills the service, the postmaster and every process in bursts, and counts what was acknowledged.")
final class BenchKillCommand implements Callable<Integer> {

    @Mixin
    private PlatformOptions options;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Option(
            names = "--times",
            paramLabel = "N",
            defaultValue = "10",
            description = "How often each is killed. Default: ${DEFAULT-VALUE}.")
    private int times;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "4",
            description = "How long a burst lasts; in its middle is the kill. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Override
    public Integer call() {
        if (times < 1 || times > 100 || seconds < 2 || seconds > 60) {
            throw new Refusal("--times takes a number from 1 to 100, --seconds one from 2 to 60.");
        }
        PrintStream progress = json ? System.err : System.out;
        try (var leftovers = new Leftovers()) {
            BenchPlatform platform = BenchPlatform.of(options.settings(), progress, leftovers);
            System.out.println(new KillBench(platform, Duration.ofSeconds(seconds), progress, leftovers)
                    .runAndReport(times, json));
        }
        return 0;
    }
}
