package org.samenspel.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspel.cluster.node.Network;
import org.samenspel.cluster.node.Node;
import org.samenspel.cluster.release.Kubectl;
import org.samenspel.local.Ports;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import picocli.CommandLine.Option;

/** Which cluster a command is about: the one of this machine, or any other. */
final class TargetOptions {

    private static final int FIRST_PORT = 8080;

    @Option(
            names = "--kubeconfig",
            paramLabel = "FILE",
            description = "Of another cluster than that of ./samenspel cluster up.")
    private @Nullable Path kubeconfig;

    @Option(
            names = "--registry",
            paramLabel = "REGISTRY",
            description =
                    "HOST[:PORT][/PATH] of images, from this machine and from the nodes; needed with --kubeconfig.")
    private @Nullable String registry;

    Settings settings() {
        Node node = Node.ofEnvironment();
        return new Settings(node.home(), requireNonNull(node.state().getParent()), new Ports(FIRST_PORT));
    }

    Kubectl kubectl() throws IOException {
        if (kubeconfig != null) {
            return Kubectl.onPath(kubeconfig.toAbsolutePath());
        }
        Node node = Node.ofEnvironment();
        if (Files.notExists(node.kubeconfig()) || !isOfThisMachine(Network.ADDRESS)) {
            throw new Refusal(
                    "There is no cluster: start one with ./samenspel cluster up, or name one with --kubeconfig.");
        }
        return new Kubectl(node.kubectl(), node.kubeconfig());
    }

    /** Else what is asked there would leave the machine. */
    private static boolean isOfThisMachine(String address) throws IOException {
        return NetworkInterface.getByInetAddress(InetAddress.getByName(address)) != null;
    }

    String registry() {
        if (registry != null) {
            return registry;
        }
        if (kubeconfig != null) {
            throw new Refusal("Where does this cluster take images from? Say it with --registry.");
        }
        return Node.ofEnvironment().registry() + "/samenspel";
    }

    /** Values of the chart that the cluster of this machine needs; whoever has another one knows its own. */
    Map<String, ?> values() {
        return kubeconfig == null ? Node.ofEnvironment().values() : Map.of();
    }
}
