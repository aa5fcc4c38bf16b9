package org.samenspel.cluster.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenspel.local.Refusal;

/** Whether this machine can be a node. */
final class Machine {

    private static final List<String> TOOLS =
            List.of("ip", "setpriv", "setsid", "mount", "umount", "dpkg-deb", "apt-get");
    private static final long NEEDED_MEGABYTES = 6 * 1024;

    private Machine() {}

    /** Refuses with what is missing, in one sentence. */
    static void require(Node node) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            throw new Refusal("A cluster is made by root alone, because it makes networks and mounts: run it as root,"
                    + " or use another cluster with ./samenspel cluster install --kubeconfig FILE.");
        }
        if (!"amd64".equals(System.getProperty("os.arch")) || !isDebian12()) {
            throw new Refusal("A cluster is made on Debian 12 on x86-64 alone, whose packages it takes: use another"
                    + " cluster with ./samenspel cluster install --kubeconfig FILE.");
        }
        for (String tool : TOOLS) {
            find(tool)
                    .orElseThrow(() -> new Refusal("No " + tool + " found: install it (on Debian: apt install "
                            + ("ip".equals(tool) ? "iproute2" : tool) + ")."));
        }
        requireSpace(node);
    }

    /** Refuses a machine on which nothing can be built; what was built once is enough for ever. */
    static void requireGo() {
        find("go")
                .orElseThrow(
                        () -> new Refusal(
                                "No Go found, with which Kubernetes is built: install Go 1.24 or newer and have it on the path."));
    }

    private static boolean isDebian12() throws IOException {
        Path release = Path.of("/etc/os-release");
        if (!Files.exists(release)) {
            return false;
        }
        List<String> lines = Files.readAllLines(release);
        return lines.contains("ID=debian") && lines.contains("VERSION_ID=\"12\"");
    }

    private static Optional<Path> find(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void requireSpace(Node node) throws IOException {
        Files.createDirectories(node.state());
        long free = Files.getFileStore(node.state()).getUsableSpace() / (1024 * 1024);
        if (free < NEEDED_MEGABYTES) {
            throw new Refusal("Only " + free + " MB are free on the disk of " + node.state()
                    + ", and a cluster with images" + " needs " + NEEDED_MEGABYTES
                    + ": make room, or set SAMENSPEL_STATE to a folder on another disk.");
        }
    }
}
