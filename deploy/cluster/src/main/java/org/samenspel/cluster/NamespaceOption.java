package org.samenspel.cluster;

import org.samenspel.cluster.release.Kubectl;
import org.samenspel.cluster.release.Release;
import org.samenspel.local.Refusal;
import picocli.CommandLine.Option;

/** Where in its cluster an installation is that must be there. */
final class NamespaceOption {

    @Option(
            names = "--namespace",
            paramLabel = "NAME",
            defaultValue = InstallCommand.NAME,
            description = "Where it is. Default: ${DEFAULT-VALUE}.")
    private String name = InstallCommand.NAME;

    String name() {
        return name;
    }

    Release release(Kubectl kubectl) {
        return new Release(kubectl, name, InstallCommand.NAME);
    }

    Refusal nothingInstalled() {
        return new Refusal("Nothing is installed in the namespace " + name + ": name the one with --namespace.");
    }
}
