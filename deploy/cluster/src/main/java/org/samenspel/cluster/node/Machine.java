package org.samenspel.cluster.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether this machine can be a node.
 *
 * @param account who we are
 * @param processor as Java calls it
 * @param root where the system is
 * @param path where programs are looked for
 */
record Machine(String account, String processor, Path root, String path) {

    private static final List<String> TOOLS =
            List.of("ip", "setpriv", "setsid", "umount", "unshare", "dpkg-deb", "apt-get");
    private static final long NEEDED_MEGABYTES = 6L * 1024;
    private static final String ELSEWHERE =
            ", or use another cluster with ./samenspel cluster install --kubeconfig FILE.";

    static Machine own() {
        return new Machine(
                System.getProperty("user.name"), System.getProperty("os.arch"), Path.of("/"), System.getenv("PATH"));
    }

    /** Refuses with what is missing, in one sentence. */
    void require() throws IOException {
        if (!"root".equals(account)) {
            throw new NotOnThisMachine(
                    "Root alone can make a cluster, because it makes networks and mounts: run it as root" + ELSEWHERE);
        }
        if (!"amd64".equals(processor) || !isDebian12()) {
            throw new NotOnThisMachine(
                    "A cluster is made of packages of Debian 12 for x86-64: run it on such a machine" + ELSEWHERE);
        }
        for (String tool : TOOLS) {
            if (!has(tool)) {
                throw new NotOnThisMachine("There is no " + tool + " here, which a cluster needs: install the package "
                        + ("ip".equals(tool) ? "iproute2" : "that has it") + ".");
            }
        }
    }

    /** Refuses where root may not do what root of a machine may, as within most containers. */
    static void requireRights(Commands commands) throws IOException, InterruptedException {
        if (!commands.attempt("unshare", "--mount", "--net", "true").good()) {
            throw new NotOnThisMachine(
                    "Root may make neither networks nor mounts here, which a cluster needs: run it where it may"
                            + ELSEWHERE);
        }
    }

    /** Refuses a machine on which nothing can be built; what was built once is enough for ever. */
    void requireGo() {
        if (!has("go")) {
            throw new NotOnThisMachine(
                    "There is no Go here, with which Kubernetes is built: install Go 1.24.4 or newer, and"
                            + " have it on the path.");
        }
    }

    static void requireSpace(Node node) throws IOException {
        node.make();
        long free = Files.getFileStore(node.state()).getUsableSpace() / (1024 * 1024);
        if (free < NEEDED_MEGABYTES) {
            throw new NotOnThisMachine("Only " + free + " MB are free on the disk of " + node.state()
                    + ", and a cluster with images needs " + NEEDED_MEGABYTES
                    + ": make room, or set SAMENSPEL_STATE to a folder on another disk.");
        }
    }

    private boolean isDebian12() throws IOException {
        Path release = root.resolve("etc/os-release");
        if (!Files.exists(release)) {
            return false;
        }
        List<String> lines = Files.readAllLines(release);
        return lines.contains("ID=debian") && lines.contains("VERSION_ID=\"12\"");
    }

    private boolean has(String tool) {
        return Stream.of(path.split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
