package org.samenspel.cluster.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The programs of the node, wherever they come from.
 *
 * @param kubernetes the folder of those of Kubernetes
 * @param beside the folder of the other ones that are built
 * @param debian the root in which Debian's are unpacked
 */
record Programs(Path kubernetes, Path beside, Path debian) {

    /** Where they are in the cache, built or not. */
    static Programs of(Node node) throws IOException {
        return new Programs(
                GoPrograms.kubernetes(node.home()).folder(node.cache()),
                GoPrograms.beside(node.home()).folder(node.cache()),
                DebianPrograms.folder(node.cache()));
    }

    /** Those that take a compiler; Debian's are only fetched. */
    boolean areBuilt() {
        return Files.exists(kubernetes) && Files.exists(beside);
    }

    /** Builds and fetches what the cache doesn't have. */
    static Programs ready(Node node, Steps steps) throws IOException, InterruptedException {
        return new Programs(
                GoPrograms.kubernetes(node.home()).build(node.cache(), steps),
                GoPrograms.beside(node.home()).build(node.cache(), steps),
                DebianPrograms.unpack(node.cache(), steps));
    }

    /** What they need beside our own environment. Those of the machine come last on the path: ours are of known versions. */
    Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put(
                "PATH",
                Stream.concat(folders().stream().map(Path::toString), Stream.of(System.getenv("PATH")))
                        .collect(Collectors.joining(":")));
        Path libraries = debian.resolve("usr/lib/x86_64-linux-gnu");
        environment.put("LD_LIBRARY_PATH", libraries.toString());
        environment.put("XTABLES_LIBDIR", libraries.resolve("xtables").toString());
        // Nobody collects what the registry would tell.
        environment.put("OTEL_TRACES_EXPORTER", "none");
        return environment;
    }

    private List<Path> folders() {
        return List.of(kubernetes, beside, debian.resolve("usr/bin"), debian.resolve("usr/sbin"));
    }
}
