package org.samenspel.cluster.node;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Folders;

/**
 * Where things of the node are. There is one on a machine: its bridge, addresses and ports are fixed.
 *
 * @param home the checkout
 * @param state what the parts keep; others may have files in it
 * @param cache what is built and fetched once for all checkouts
 * @param run sockets, and what a reboot takes; short, because the path of a socket may have no more than 107 characters
 */
public record Node(Path home, Path state, Path cache, Path run) {

    private static final int NO_PLATFORM = 8080;

    /** What the parts keep. */
    private static final List<String> FOLDERS = List.of(
            "access",
            "configuration",
            "etcd",
            "containerd",
            "kubelet",
            "registry",
            "volumes",
            "jib",
            "metrics-server",
            "second");

    private static final List<String> FILES = List.of("processes.json", "processes.json.next");

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /** The one of the checkout and the folders that the environment names. */
    public static Node ofEnvironment() {
        Path home = variable("SAMENSPEL_HOME").orElse(Path.of("")).toAbsolutePath();
        Path state =
                variable("SAMENSPEL_STATE").orElse(home.resolve(".samenspel")).toAbsolutePath();
        var settings = new Settings(home, state, new Ports(NO_PLATFORM));
        return new Node(
                home,
                state.resolve("cluster"),
                settings.shared().resolve("cluster"),
                Path.of("/run/samenspel-cluster"));
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    /** How its administrator reaches it. */
    public Path kubeconfig() {
        return access().resolve("admin.conf");
    }

    /** The program by which people ask it, of its own version. */
    public Path kubectl() throws IOException {
        return GoPrograms.kubernetes(home).folder(cache).resolve("kubectl");
    }

    /** Where images are pushed to and pulled from: host and port, on loopback, without TLS. */
    public String registry() {
        return Port.REGISTRY.address();
    }

    /** What the chart must be told: names are answered, and the API server listens, beside the pods. */
    public Map<String, ?> values() {
        String beside = Network.ADDRESS + "/32";
        return Map.of(
                "networkPolicies.dns.port",
                Port.DNS.number(),
                "networkPolicies.dns.peers[0].ipBlock.cidr",
                beside,
                "networkPolicies.apiServer.port",
                Port.API_SERVER.number(),
                "networkPolicies.apiServer.peers[0].ipBlock.cidr",
                beside);
    }

    /** Certificates, keys, and for each part how it reaches the API server. */
    Path access() {
        return state.resolve("access");
    }

    /** What the parts read. */
    Path configuration() {
        return state.resolve("configuration");
    }

    public Path logs() {
        return state.resolve("logs");
    }

    /** Makes what is missing for nobody else's eyes: keys are in it, and what pods write. A folder of others stays as open as it is. */
    void make() throws IOException {
        Files.createDirectories(requireNonNull(state.getParent()));
        makeOwn(state);
        makeOwn(logs());
        for (String name : FOLDERS) {
            makeOwn(state.resolve(name));
        }
    }

    private static void makeOwn(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectory(folder, OWNER_ONLY);
        }
    }

    /** Deletes what is ours, by name: who points us at a folder of theirs loses nothing. */
    void deleteAllButLogs() {
        Stream.concat(FOLDERS.stream(), FILES.stream()).forEach(name -> Folders.delete(state.resolve(name)));
    }
}
