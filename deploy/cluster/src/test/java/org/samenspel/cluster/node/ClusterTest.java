package org.samenspel.cluster.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.local.Refusal;

class ClusterTest {

    @TempDir
    private Path folder;

    private Cluster cluster;
    private Containers containers;

    @BeforeEach
    void aClusterOfOneCheckout() throws IOException {
        Files.createDirectories(folder.resolve("run"));
        cluster = new Cluster(node("one"));
        containers = new Containers(folder.resolve("groups"), "kubepods", folder.resolve("run/containerd.sock"));
        cluster.claim(containers);
    }

    @Test
    void checkoutThatHasTheClusterMayGoOn() throws IOException {
        machineHasPods("kubepods/burstable/pod1");

        cluster.claim(containers);

        assertThat(cluster.other()).isEmpty();
    }

    @Test
    void anotherCheckoutIsToldWhoseItIs() throws IOException {
        Path one = folder.resolve("one");

        assertThat(new Cluster(node("other")).other()).contains(one.toString());
        assertThatThrownBy(() -> new Cluster(node("other")).claim(containers))
                .isInstanceOf(Refusal.class)
                .hasMessage("This machine has a cluster already, with its state in " + one
                        + ": stop that one first with" + " SAMENSPEL_STATE=" + one + " ./samenspel cluster down.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kubepods/burstable/pod1", "cpu/kubepods/pod1", "kubepods.slice/kubepods-pod1.slice"})
    void podsOfAnotherKubernetesAreNeverTakenForOurs(String group) throws IOException {
        Files.delete(folder.resolve("run/state"));
        machineHasPods(group);

        assertThatThrownBy(() -> cluster.claim(containers))
                .isInstanceOf(Refusal.class)
                .hasMessage("Another Kubernetes has pods on this machine: a second one would take its rules and groups"
                        + " for its own.");
        assertThat(folder.resolve("run/state")).doesNotExist();
    }

    @Test
    void whereNothingWasStartedNothingIsStopped() throws Exception {
        var nowhere = new Node(folder, folder.resolve("none/cluster"), folder, folder.resolve("no-run"));

        assertThat(new Cluster(nowhere).down(new PrintStream(PrintStream.nullOutputStream())))
                .isFalse();
    }

    private void machineHasPods(String group) throws IOException {
        Path pod = Files.createDirectories(folder.resolve("groups").resolve(group));
        Files.writeString(pod.resolve("cgroup.procs"), ProcessHandle.current().pid() + "\n");
    }

    private Node node(String state) {
        return new Node(folder, folder.resolve(state).resolve("cluster"), folder, folder.resolve("run"));
    }
}
