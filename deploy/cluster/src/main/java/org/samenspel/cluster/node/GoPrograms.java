package org.samenspel.cluster.node;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.samenspel.local.Refusal;
import org.samenspel.local.part.Folders;

/**
 * Programs that are built once from a Go module of `src/main/go`, and kept by the digest of what is in it.
 *
 * @param module its folder
 * @param flags what the linker is told
 * @param names other names of the program that is called as the module
 */
record GoPrograms(Path module, String flags, List<String> names) {

    private static final String MODULES = "deploy/cluster/src/main/go";
    private static final Pattern UNREACHABLE =
            Pattern.compile("dial tcp|no such host|i/o timeout|connection refused|network is unreachable");
    private static final Pattern VERSION = Pattern.compile("k8s\\.io/kubernetes (v\\S+)");

    /** Without the C library and paths of this machine; the version of the checkout says nothing of what is built. */
    private static final Map<String, String> ENVIRONMENT =
            Map.of("CGO_ENABLED", "0", "GOFLAGS", "-buildvcs=false", "GOTOOLCHAIN", "local");

    /** The parts of Kubernetes: one program, which does what it is called. */
    static GoPrograms kubernetes(Path home) throws IOException {
        Path module = home.resolve(MODULES).resolve("kubernetes");
        String version = kubernetesVersion(home);
        return new GoPrograms(
                module,
                "-X k8s.io/component-base/version.gitVersion=" + version,
                List.of(
                        "kube-apiserver",
                        "kube-controller-manager",
                        "kube-scheduler",
                        "kubelet",
                        "kube-proxy",
                        "kubeadm",
                        "kubectl"));
    }

    /** What a cluster needs beside Kubernetes. */
    static GoPrograms beside(Path home) {
        return new GoPrograms(home.resolve(MODULES).resolve("beside"), "", List.of());
    }

    /** Such as `v1.34.4`: the one that the module names. */
    static String kubernetesVersion(Path home) throws IOException {
        Path file = home.resolve(MODULES).resolve("kubernetes/go.mod");
        var version = VERSION.matcher(Files.readString(file));
        if (!version.find()) {
            throw new IllegalStateException("No version of Kubernetes in " + file);
        }
        return version.group(1);
    }

    /** The folder in the cache in which they are, once they are built. */
    Path folder(Path cache) throws IOException {
        return cache.resolve(module.getFileName() + "-" + digest());
    }

    /** Builds them unless they are there; whoever looks for them finds all, or nothing. */
    Path build(Path cache, Steps steps) throws IOException, InterruptedException {
        Path folder = folder(cache);
        if (Files.exists(folder)) {
            return folder;
        }
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Files.createDirectories(unfinished);
        fetch(steps);
        steps.run(
                "building " + module.getFileName() + ", which takes minutes the first time",
                new Step(
                        List.of(
                                "go",
                                "build",
                                "-trimpath",
                                "-ldflags",
                                "-s -w " + flags,
                                "-o",
                                unfinished + "/",
                                "./..."),
                        module,
                        ENVIRONMENT));
        for (String name : names) {
            Files.createSymbolicLink(unfinished.resolve(name), module.getFileName());
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        return folder;
    }

    /** A machine that can't get the sources can't build them. */
    private void fetch(Steps steps) throws IOException, InterruptedException {
        try {
            steps.run(
                    "fetching the sources of " + module.getFileName(),
                    new Step(List.of("go", "mod", "download"), module, ENVIRONMENT));
        } catch (Refusal failure) {
            if (UNREACHABLE.matcher(String.valueOf(failure.getMessage())).find()) {
                throw new NotOnThisMachine("What a cluster is made of can't be had here. " + failure.getMessage());
            }
            throw failure;
        }
    }

    /** Of the names and contents of all files, so that another version of anything is another folder. */
    String digest() throws IOException {
        try (var files = Files.walk(module)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(module.relativize(file).toString().getBytes(UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            digest.update(flags.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
