package org.samenspel.cluster.node;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Refusal;

class MachineTest {

    @TempDir
    private Path root;

    private String path;

    @BeforeEach
    void debian12WithAllTools() throws IOException {
        Files.createDirectories(root.resolve("etc"));
        Files.writeString(root.resolve("etc/os-release"), "ID=debian\nVERSION_ID=\"12\"\n");
        Path tools = Files.createDirectories(root.resolve("bin"));
        for (String tool : new String[] {"ip", "setpriv", "setsid", "umount", "unshare", "dpkg-deb", "apt-get"}) {
            Files.createFile(tools.resolve(tool)).toFile().setExecutable(true);
        }
        path = tools.toString();
    }

    @Test
    void takesDebian12AsRoot() {
        assertThatCode(() -> new Machine("root", "amd64", root, path).require()).doesNotThrowAnyException();
    }

    @Test
    void refusesAnybodyButRoot() {
        assertThatThrownBy(() -> new Machine("me", "amd64", root, path).require())
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "Root alone can make a cluster, because it makes networks and mounts: run it as root, or use"
                                + " another cluster with ./samenspel cluster install --kubeconfig FILE.");
    }

    @Test
    void refusesAnotherProcessorAndAnotherSystem() throws IOException {
        String sentence = "A cluster is made of packages of Debian 12 for x86-64: run it on such a machine, or use"
                + " another cluster with ./samenspel cluster install --kubeconfig FILE.";

        assertThatThrownBy(() -> new Machine("root", "aarch64", root, path).require())
                .hasMessage(sentence);
        Files.writeString(root.resolve("etc/os-release"), "ID=debian\nVERSION_ID=\"13\"\n");
        assertThatThrownBy(() -> new Machine("root", "amd64", root, path).require())
                .hasMessage(sentence);
    }

    @Test
    void refusesWithoutTheToolThatMakesNetworks() throws IOException {
        Files.delete(root.resolve("bin/ip"));

        assertThatThrownBy(() -> new Machine("root", "amd64", root, path).require())
                .hasMessage("There is no ip here, which a cluster needs: install the package iproute2.");
    }

    @Test
    void refusesWhereRootMayNotMakeNetworks() throws IOException {
        Path unshare = Files.writeString(root.resolve("bin/unshare"), "#!/bin/sh\nexit 1\n");
        var commands = new Commands(Map.of("PATH", unshare.getParent() + ":/usr/bin:/bin"));

        assertThatThrownBy(() -> Machine.requireRights(commands))
                .isInstanceOf(NotOnThisMachine.class)
                .hasMessageStartingWith("Root may make neither networks nor mounts here");
    }

    @Test
    void refusesToBuildWithoutGo() {
        assertThatThrownBy(() -> new Machine("root", "amd64", root, path).requireGo())
                .hasMessage(
                        "There is no Go here, with which Kubernetes is built: install Go 1.24.4 or newer, and have it"
                                + " on the path.");
    }
}
