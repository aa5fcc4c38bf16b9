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
import org.samenspel.local.Refusal;

class ClusterTest {

    @TempDir
    private Path folder;

    private Cluster cluster;

    @BeforeEach
    void aClusterOfOneCheckout() throws IOException {
        Files.createDirectories(folder.resolve("run"));
        cluster = new Cluster(node("one"));
        cluster.claim();
    }

    @Test
    void checkoutThatHasTheClusterMayGoOn() throws IOException {
        cluster.claim();

        assertThat(cluster.other()).isEmpty();
    }

    @Test
    void anotherCheckoutIsToldWhoseItIs() throws IOException {
        Path one = folder.resolve("one");

        assertThat(new Cluster(node("other")).other()).contains(one.toString());
        assertThatThrownBy(new Cluster(node("other"))::claim)
                .isInstanceOf(Refusal.class)
                .hasMessage("This machine has a cluster already, with its state in " + one
                        + ": stop that one first with" + " SAMENSPEL_STATE=" + one + " ./samenspel cluster down.");
    }

    @Test
    void whereNothingWasStartedNothingIsStopped() throws Exception {
        var nowhere = new Node(folder, folder.resolve("none/cluster"), folder, folder.resolve("no-run"));

        assertThat(new Cluster(nowhere).down(new PrintStream(PrintStream.nullOutputStream())))
                .isFalse();
    }

    private Node node(String state) {
        return new Node(folder, folder.resolve(state).resolve("cluster"), folder, folder.resolve("run"));
    }
}
