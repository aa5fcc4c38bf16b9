package org.samenspel.local.command;

import java.util.concurrent.Callable;
import org.samenspel.local.bench.EventsBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "events", description = "How long a change of one service takes to be known in the others.")
final class BenchEventsCommand implements Callable<Integer> {

    @Mixin
    private BenchOptions options;

    @Option(
            names = "--changes",
            paramLabel = "N",
            defaultValue = "500",
            description = "How many are made as fast as it goes. Default: ${DEFAULT-VALUE}.")
    private int changes;

    @Option(
            names = "--writers",
            paramLabel = "W",
            defaultValue = "8",
            description = "How many make them at once. Default: ${DEFAULT-VALUE}.")
    private int writers;

    @Override
    public Integer call() {
        BenchOptions.require("--changes", changes, 100_000);
        BenchOptions.require("--writers", writers, 64);
        return options.run(bench -> new EventsBench(bench, changes, writers).run());
    }
}
