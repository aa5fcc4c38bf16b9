package org.samenspel.local.command;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.samenspel.local.bench.KillBench;
import org.samenspel.local.bench.Victim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "kill",
        description =
                "Kills the service, the postmaster and every process in bursts, and counts what was acknowledged.")
final class BenchKillCommand implements Callable<Integer> {

    @Mixin
    private BenchOptions options;

    @Option(
            names = "--times",
            paramLabel = "N",
            defaultValue = "10",
            description = "How often each is killed. Default: ${DEFAULT-VALUE}.")
    private int times;

    @Option(
            names = "--of",
            paramLabel = "WHAT",
            split = ",",
            defaultValue = "service,postmaster,everything",
            description = "What is killed. Default: ${DEFAULT-VALUE}.")
    private List<Victim> victims = List.of();

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "4",
            description = "How long a burst lasts; in its middle is the kill. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Override
    public Integer call() {
        BenchOptions.require("--times", times, 100);
        BenchOptions.require("--seconds", seconds, 60);
        return options.run(bench -> new KillBench(bench, victims, times, Duration.ofSeconds(seconds)).run());
    }
}
