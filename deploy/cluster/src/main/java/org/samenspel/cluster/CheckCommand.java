package org.samenspel.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.cluster.release.Floors;
import org.samenspel.cluster.release.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Behind `./samenspel campaign check`. */
@Command(
        name = "check",
        description = "Looks at an installation from within its cluster, as helm test does, and at the floors of its"
                + " autoscalers, and says what it found.")
final class CheckCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Mixin
    private TargetOptions target;

    @Mixin
    private NamespaceOption namespace;

    @Override
    public Integer call() throws Exception {
        Release release = namespace.release(target.kubectl());
        if (!release.isThere()) {
            throw namespace.nothingInstalled();
        }
        String failure = release.failureOfTest(PATIENCE);
        String findings = release.findings() + floors(release);
        System.out.print(findings);
        System.out.println(verdict(failure, findings));
        return failure == null && !isWrong(findings) ? 0 : 1;
    }

    /** What no pod may look at, and who asks here may. */
    private static String floors(Release release) {
        return Floors.of(release).findings(Instant.now()).stream()
                .map(finding -> finding + "\n")
                .collect(Collectors.joining());
    }

    /** @param failure what Helm says, when it failed */
    static String verdict(@Nullable String failure, String findings) {
        if (isWrong(findings)) {
            return "It is not ready for a campaign: see the lines that begin with WRONG.";
        }
        return failure == null
                ? "Nothing that stands in the way of a campaign is seen. Whether the nodes have room for its pods is not looked at."
                : "It could not be looked at from within: " + failure;
    }

    private static boolean isWrong(String findings) {
        return findings.lines().anyMatch(line -> line.startsWith("WRONG "));
    }
}
