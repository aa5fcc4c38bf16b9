package org.samenspel.local.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.samenspel.local.mutant.MutantRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "mutants",
        description = "Breaks the code in a copy, where an invariant depends on it, and runs its test.")
public final class MutantsCommand implements Callable<Integer> {

    @Mixin
    private PlatformOptions options;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "An invariant, such as I8. Default: all.")
    private List<String> invariants = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        return new MutantRun(options.settings(), invariants, System.out).run();
    }
}
