package org.samenspel.cluster.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenspel.cluster.release.Chart;
import org.samenspel.cluster.release.Kubectl;
import org.samenspel.cluster.release.Namespace;
import org.samenspel.cluster.release.OperatorsChart;
import org.samenspel.cluster.release.Release;
import org.samenspel.local.Refusal;

/**
 * The API server itself takes every object of each environment of `helm/samenspel/ci`, hooks too, and of what operators make,
 * custom ones by their own definitions, and has no warning for any; what `ci/refused` has is refused with its sentence.
 */
final class ServerSideProof implements Proof {

    private static final String TAKEN = "(server dry run)";

    @Override
    public int number() {
        return 6;
    }

    @Override
    public String name() {
        return "every object as the API server sees it";
    }

    @Override
    public Optional<Namespace> measured(Trial trial) {
        return Optional.empty();
    }

    @Override
    public void run(Trial trial, Count count) throws Exception {
        trial.namespace().make();
        try (var definitions = new Definitions(trial)) {
            definitions.load();
            Path values = trial.settings().home().resolve("helm/samenspel/ci");
            Chart chart = trial.chart().withoutHooks(trial.settings().state().resolve("release/helm-without-hooks"));
            for (Path file : files(values)) {
                String objects = trial.release().render(wanted(chart, List.of(file)));
                count.add(show(trial, String.valueOf(file.getFileName()), objects));
            }
            var operators = new OperatorsChart(trial.settings().home().resolve("deploy"));
            for (Path environment : operators.environments()) {
                String objects = operators.render(environment, trial.kubectl().version());
                count.add(show(trial, "deploy/operators with " + environment.getFileName(), objects));
            }
            for (Path file : files(values.resolve("refused"))) {
                requireRefusal(trial, values.resolve("production-values.yaml"), file);
                count.add(1);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("-values.yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** Nothing is made of it. */
    private static long show(Trial trial, String name, String objects) {
        Kubectl.Said said = trial.kubectl()
                .ask(objects, "--namespace", trial.namespace().name(), "apply", "--dry-run=server", "--filename", "-");
        if (said.code() != 0 || !said.errors().isBlank()) {
            throw new Refusal("Not as the API server wants it, with " + name + ":\n"
                    + said.errors().strip());
        }
        long taken = said.output().lines().filter(line -> line.endsWith(TAKEN)).count();
        trial.say(taken + " objects of " + name + " are taken");
        return taken;
    }

    private static void requireRefusal(Trial trial, Path production, Path refused) throws IOException {
        String sentence = Files.readAllLines(refused).getFirst().substring("# ".length());
        try {
            trial.release().render(wanted(trial.chart(), List.of(production, refused)));
        } catch (RuntimeException refusal) {
            if (String.valueOf(refusal.getMessage()).contains(sentence)) {
                return;
            }
            throw new Refusal(
                    refused.getFileName() + " is refused, but not with its sentence: " + refusal.getMessage());
        }
        throw new Refusal(refused.getFileName() + " is not refused.");
    }

    private static Release.Wanted wanted(Chart chart, List<Path> files) {
        return new Release.Wanted(chart, files, Map.of(), Trial.PATIENCE);
    }
}
