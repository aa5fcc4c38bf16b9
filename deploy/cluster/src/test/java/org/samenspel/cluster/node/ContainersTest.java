package org.samenspel.cluster.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainersTest {

    @TempDir
    private Path groups;

    private Process container;
    private Process other;

    @BeforeEach
    void oneProcessOfAPodAndAnotherOne() throws IOException {
        container = new ProcessBuilder("sleep", "600").start();
        other = new ProcessBuilder("sleep", "600").start();
        for (String hierarchy : new String[] {"cpu", "memory"}) {
            Path group = Files.createDirectories(groups.resolve(hierarchy).resolve("kubepods/burstable/pod1"));
            Files.writeString(group.resolve("cgroup.procs"), container.pid() + "\n");
            Files.writeString(groups.resolve(hierarchy).resolve("cgroup.procs"), other.pid() + "\n");
        }
    }

    @AfterEach
    void end() {
        container.destroyForcibly();
        other.destroyForcibly();
    }

    @Test
    void processIsCountedOnceHoweverManyHierarchiesThereAre() throws IOException {
        var containers = new Containers(groups, "kubepods", Path.of("/none/containerd.sock"));

        assertThat(containers.processes()).extracting(ProcessHandle::pid).containsExactly(container.pid());
        assertThat(containers.memory()).isPositive();
    }

    @Test
    void groupsOfAnotherNodeAreMadeInEachHierarchyAndEndWithoutThoseOfTheFirst() throws Exception {
        Path processors = Files.writeString(groups.resolve("cpu/kubepods/cpuset.cpus"), "0-1");
        var second = new Containers(groups, "kubepods/second", Path.of("/none/second/containerd.sock"));

        second.makeGroups();

        assertThat(groups.resolve("cpu/kubepods/second/cpuset.cpus")).hasSameTextualContentAs(processors);
        assertThat(groups.resolve("memory/kubepods/second")).isDirectory();
        Files.delete(groups.resolve("cpu/kubepods/second/cpuset.cpus"));
        second.end();
        assertThat(groups.resolve("memory/kubepods/second")).doesNotExist();
        assertThat(container.isAlive()).isTrue();
    }

    @Test
    void machineWithoutPodsHasNone() throws IOException {
        assertThat(new Containers(groups.resolve("none"), "kubepods", Path.of("/none")).processes())
                .isEmpty();
    }
}
