package org.samenspel.local.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.samenspel.local.demo.Json;
import org.samenspel.local.fault.FaultRun;
import org.samenspel.local.fault.FaultsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "faults", description = "Does to a platform of its own what can go wrong, and prints what held.")
public final class FaultsCommand implements Callable<Integer> {

    @Mixin
    private PlatformOptions options;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "A fault, or how several begin. Default: all.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--without",
            paramLabel = "NAME",
            split = ",",
            description = "Faults that are left out, or how several begin.")
    private List<String> without = new ArrayList<>();

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        PrintStream progress = json ? System.err : System.out;
        FaultsReport report = new FaultRun(options.settings(), names, without, progress).run();
        System.out.println(json ? Json.text(report) : report.text());
        return report.isRight() ? 0 : 1;
    }
}
