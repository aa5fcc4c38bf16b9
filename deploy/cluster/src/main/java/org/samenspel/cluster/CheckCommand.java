package org.samenspel.cluster;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.samenspel.cluster.release.Release;
import org.samenspel.local.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Behind `./samenspel campaign check`. */
@Command(
        name = "check",
        description = "Looks at an installation from within its cluster, as helm test does, and says what it found.")
final class CheckCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Mixin
    private TargetOptions target;

    @Option(
            names = "--namespace",
            paramLabel = "NAME",
            defaultValue = InstallCommand.NAME,
            description = "Where it is. Default: ${DEFAULT-VALUE}.")
    private String namespace = InstallCommand.NAME;

    @Override
    public Integer call() throws Exception {
        var release = new Release(target.kubectl(), namespace, InstallCommand.NAME);
        if (!release.isThere()) {
            throw new Refusal(
                    "Nothing is installed in the namespace " + namespace + ": name the one with --namespace.");
        }
        String failure = release.failureOfTest(PATIENCE);
        String findings = release.findings();
        System.out.print(findings);
        System.out.println(verdict(failure, findings));
        return failure == null ? 0 : 1;
    }

    /** @param failure what Helm says, when it failed */
    static String verdict(@Nullable String failure, String findings) {
        if (failure == null) {
            return "Nothing that stands in the way of a campaign is seen from within; whether the values have one, is not looked at.";
        }
        return findings.lines().anyMatch(line -> line.startsWith("WRONG "))
                ? "It is not ready for a campaign: see the lines that begin with WRONG."
                : "It could not be looked at from within: " + failure;
    }
}
