package org.samenspel.local.command;

import java.io.PrintStream;
import java.util.function.Function;
import org.samenspel.local.Refusal;
import org.samenspel.local.bench.Leftovers;
import org.samenspel.local.bench.Measured;
import org.samenspel.local.bench.Workbench;
import org.samenspel.local.demo.Json;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every bench needs to know. */
final class BenchOptions {

    @Mixin
    private PlatformOptions platform;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    /** Runs it on the platform, and undoes what it did there. */
    int run(Function<Workbench, Measured> bench) {
        PrintStream progress = json ? System.err : System.out;
        try (var leftovers = new Leftovers()) {
            Measured measured = bench.apply(new Workbench(platform.settings(), progress, leftovers));
            System.out.println(json ? Json.text(measured.report()) : measured.text());
        }
        return 0;
    }

    static void require(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new Refusal(option + " takes a number from 1 to " + most + ".");
        }
    }
}
