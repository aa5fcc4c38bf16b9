package org.samenspel.cluster.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemainsTest {

    @TempDir
    private Path root;

    private Path sockets;
    private Path results;

    @BeforeEach
    void foldersAsContainerdLeavesThem() throws IOException {
        sockets = Files.createDirectories(root.resolve("run/containerd/s"));
        results = Files.createDirectories(root.resolve("var/lib/cni/results"));
        Files.createDirectories(root.resolve("var/lib/kubelet/device-plugins"));
        Files.writeString(results.resolve("samenspel-1-eth0"), "{}");
        Files.writeString(results.resolve("cni-loopback-1-lo"), "{}");
        Path links = Files.createDirectories(root.resolve("var/log/containers"));
        Files.createSymbolicLink(links.resolve("ours.log"), root.resolve("logs/pods/ours.log"));
        try (var ended = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            ended.bind(UnixDomainSocketAddress.of(sockets.resolve("ended")));
        }
    }

    @Test
    void leavesNothingWhereNobodyElseIs() throws IOException {
        new Remains(root, root.resolve("logs")).remove();

        assertThat(root.resolve("run")).isEmptyDirectory();
        assertThat(root.resolve("var/lib")).isEmptyDirectory();
        assertThat(root.resolve("var/log")).isEmptyDirectory();
    }

    @Test
    void leavesWhatOthersHaveThere() throws IOException {
        Path link = Files.createSymbolicLink(
                root.resolve("var/log/containers/other.log"), root.resolve("other/pods/other.log"));
        Files.writeString(results.resolve("other-2-eth0"), "{}");
        Files.writeString(results.resolve("cni-loopback-2-lo"), "{}");
        try (var others = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            others.bind(UnixDomainSocketAddress.of(sockets.resolve("used")));

            new Remains(root, root.resolve("logs")).remove();

            assertThat(sockets).isDirectoryContaining(file -> file.endsWith("used"));
        }
        assertThat(sockets.resolve("ended")).doesNotExist();
        assertThat(link).isSymbolicLink();
        assertThat(results.toFile().list()).containsExactlyInAnyOrder("other-2-eth0", "cni-loopback-2-lo");
    }
}
