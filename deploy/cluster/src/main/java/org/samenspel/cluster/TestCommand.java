package org.samenspel.cluster;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.samenspel.cluster.proof.Outcome;
import org.samenspel.cluster.proof.Proofs;
import org.samenspel.cluster.proof.PushedImages;
import org.samenspel.cluster.proof.Trial;
import org.samenspel.cluster.release.Chart;
import org.samenspel.local.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "test", description = "Shows on a cluster what an installation must do, and prints what was counted.")
final class TestCommand implements Callable<Integer> {

    @Mixin
    private TargetOptions target;

    @Parameters(
            paramLabel = "PROOF",
            arity = "0..*",
            description = "Numbers of the proofs to run; all when none is named.")
    private List<Integer> proofs = List.of();

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "300",
            description = "Requests a second while it is upgraded, killed and drained. Default: ${DEFAULT-VALUE}.")
    private double rate;

    @Option(names = "--json", description = "Prints what was counted as JSON.")
    private boolean json;

    @Option(names = "--keep", description = "Leaves what was installed, to look at it.")
    private boolean keep;

    @Override
    public Integer call() throws Exception {
        PrintStream progress = json ? System.err : System.out;
        Settings settings = target.settings();
        var kubectl = target.kubectl();
        String registry = target.registry();
        var chart = Chart.copied(settings.home(), settings.state().resolve("release/helm"));
        var trial = new Trial(
                settings, kubectl, chart, new PushedImages(settings, registry), target.values(), rate, progress);
        List<Outcome> outcomes = Proofs.run(proofs, keep, trial);
        System.out.print(json ? new JsonMapper().writeValueAsString(outcomes) + "\n" : "\n" + Outcome.table(outcomes));
        return Proofs.passed(outcomes) ? 0 : 1;
    }
}
