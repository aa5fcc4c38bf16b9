package org.samenspel.cluster.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.samenspel.local.Refusal;
import org.samenspel.local.part.Folders;

/** Helm's own command, for what its library in this program can't: to go back. */
public record HelmProgram(Path program) {

    /** The newest that the Go builds which a cluster needs. */
    private static final String VERSION = "v3.19.0";

    /**
     * The one of this machine; where there is none, one that Go builds, once for all checkouts.
     *
     * @param cache for what is built
     * @param log for what Go says
     */
    public static HelmProgram found(Path cache, Path log) throws IOException, InterruptedException {
        Optional<Path> own = Kubectl.onPath("helm");
        return new HelmProgram(own.isPresent() ? own.get() : built(cache.resolve("helm-" + VERSION), log));
    }

    private static Path built(Path folder, Path log) throws IOException, InterruptedException {
        if (Files.notExists(folder)) {
            Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
            Folders.delete(unfinished);
            Files.createDirectories(unfinished);
            Files.createDirectories(log.toAbsolutePath().getParent());
            build(unfinished, log);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return folder.resolve("helm");
    }

    private static void build(Path folder, Path log) throws InterruptedException {
        var builder = new ProcessBuilder("go", "install", "helm.sh/helm/v3/cmd/helm@" + VERSION)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "GOBIN", folder.toAbsolutePath().toString(),
                        "CGO_ENABLED", "0",
                        "GOFLAGS", "-buildvcs=false",
                        "GOTOOLCHAIN", "local"));
        try {
            if (builder.start().waitFor() != 0) {
                throw new Refusal("Go did not build Helm: " + log + " says why. Or install Helm 3 yourself.");
            }
        } catch (IOException noGo) {
            throw new Refusal("To go back takes Helm's own command: install Helm 3, or Go, which builds it.", noGo);
        }
    }

    /**
     * `helm rollback`, which returns when all pods are ready.
     *
     * @throws IllegalStateException with what Helm said, when they don't get ready in time
     */
    void rollback(Release release, int revision, Duration patience) {
        var command = new ProcessBuilder(
                        program.toString(),
                        "rollback",
                        release.name(),
                        Integer.toString(revision),
                        "--namespace=" + release.namespace(),
                        "--kubeconfig=" + release.kubectl().kubeconfig(),
                        "--wait",
                        "--timeout=" + patience.toSeconds() + "s")
                .redirectErrorStream(true);
        try {
            Process helm = command.start();
            helm.getOutputStream().close();
            String said = new String(helm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (helm.waitFor() != 0) {
                throw new IllegalStateException(said.strip());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", interrupted);
        }
    }
}
