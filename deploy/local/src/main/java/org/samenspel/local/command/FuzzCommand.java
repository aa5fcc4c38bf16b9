package org.samenspel.local.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.samenspel.local.DomainService;
import org.samenspel.local.demo.Json;
import org.samenspel.local.fuzz.FuzzOptions;
import org.samenspel.local.fuzz.FuzzReport;
import org.samenspel.local.fuzz.Fuzzing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "fuzz",
        description = "Sends each operation what its contract allows and what it doesn't, on a platform of its own.")
public final class FuzzCommand implements Callable<Integer> {

    private static final int MOST_EXAMPLES = 10_000;
    private static final int LONGEST_SECONDS = 36_000;

    @Mixin
    private PlatformOptions platform;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "A service. Default: all of them.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--examples",
            paramLabel = "N",
            defaultValue = "20",
            description = "Generated requests of each kind for each operation. Default: ${DEFAULT-VALUE}.")
    private int examples;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "600",
            description = "After which the fuzzing of one service stops. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another one makes other requests. Default: ${DEFAULT-VALUE}.")
    private int seed;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    /** 1 when anything was found. */
    @Override
    public Integer call() {
        BenchOptions.require("--examples", examples, MOST_EXAMPLES);
        BenchOptions.require("--seconds", seconds, LONGEST_SECONDS);
        List<DomainService> services = Services.named(names, "nothing to fuzz in");
        PrintStream progress = json ? System.err : System.out;
        Optional<FuzzReport> report =
                new Fuzzing(platform.settings(), new FuzzOptions(examples, seconds, seed), progress).run(services);
        if (report.isEmpty()) {
            progress.println(
                    "Not fuzzed: this machine has no Python 3.11 or later with venv (on Debian: apt install python3-venv).");
            return 0;
        }
        System.out.println(json ? Json.text(report.get()) : report.get().text());
        return report.get().isRight() ? 0 : 1;
    }
}
