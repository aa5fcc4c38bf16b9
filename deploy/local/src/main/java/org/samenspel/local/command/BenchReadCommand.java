package org.samenspel.local.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.samenspel.local.bench.ReadBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "read", description = "How long reading takes while nobody answers, and while many do.")
final class BenchReadCommand implements Callable<Integer> {

    private static final int LONGEST_SECONDS = 600;

    @Mixin
    private BenchOptions options;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "20",
            description = "How long it is read each time. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--warmup",
            paramLabel = "S",
            defaultValue = "30",
            description = "Seconds of reading and answering before. Default: ${DEFAULT-VALUE}.")
    private int warmUp;

    @Override
    public Integer call() {
        BenchOptions.require("--seconds", seconds, LONGEST_SECONDS);
        BenchOptions.require("--warmup", warmUp, LONGEST_SECONDS);
        return options.run(
                bench -> new ReadBench(bench, Duration.ofSeconds(seconds), Duration.ofSeconds(warmUp)).run());
    }
}
