package org.samenspel.cluster.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MountsTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasMountedLastIsRemovedFirstAndNothingOfOthersNorTheDiskOfTheFolder() throws IOException {
        Path table = Files.writeString(folder.resolve("mounts"), """
                /dev/vda / ext4 rw 0 0
                /dev/vdb /state ext4 rw 0 0
                tmpfs /state/kubelet/pods/a/secret tmpfs rw 0 0
                overlay /state/containerd/with\\040space overlay rw 0 0
                tmpfs /state-of-another tmpfs rw 0 0
                nsfs /run/cluster/netns/b nsfs rw 0 0
                """);

        assertThat(new Mounts(table, List.of(Path.of("/state"), Path.of("/run/cluster"))).points())
                .containsExactly(
                        "/run/cluster/netns/b", "/state/containerd/with space", "/state/kubelet/pods/a/secret");
    }

    @Test
    void folderBehindALinkIsLookedForWhereTheKernelShowsIt() throws IOException {
        Path disk = Files.createDirectories(folder.toRealPath().resolve("disk"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), disk);

        assertThat(Mounts.of(new Node(folder, link, folder, disk)).folders()).containsExactly(disk, disk);
    }
}
