package org.samenspel.local.command;

import java.util.concurrent.Callable;
import org.samenspel.local.bench.CloseBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "close",
        description = "How long closing a large campaign takes, and whether another one is answered meanwhile.")
final class BenchCloseCommand implements Callable<Integer> {

    private static final int MOST = 10_000_000;

    @Mixin
    private BenchOptions options;

    @Option(
            names = "--responses",
            paramLabel = "N",
            defaultValue = "100000",
            description = "How many the campaign has at least when it is closed. Default: ${DEFAULT-VALUE}.")
    private int responses;

    @Override
    public Integer call() {
        BenchOptions.require("--responses", responses, MOST);
        return options.run(bench -> new CloseBench(bench, responses).run());
    }
}
