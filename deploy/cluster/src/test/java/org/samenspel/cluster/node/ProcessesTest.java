package org.samenspel.cluster.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

    @TempDir
    private Path folder;

    private Processes processes;
    private Map<String, String> environment;

    @BeforeEach
    void aPartThatWaits() throws Exception {
        Path program = Files.writeString(folder.resolve("etcd"), "#!/bin/sh\nexec sleep \"$1\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        environment = Map.of("PATH", folder + ":" + System.getenv("PATH"));
        processes = new Processes(new Node(folder, folder, folder, folder));
    }

    @Test
    void whatRunsIsFoundByWhoeverLooksLater() throws Exception {
        Process started = processes.start(Part.ETCD, List.of("600"), environment);

        var later = new Processes(new Node(folder, folder, folder, folder));
        assertThat(later.running()).containsOnlyKeys(Part.ETCD);
        assertThat(later.running().get(Part.ETCD).pid()).isEqualTo(started.pid());

        later.stop(List.of(Part.ETCD));
        assertThat(later.running()).isEmpty();
    }

    @Test
    void whatEndedByItselfDoesNotRun() throws Exception {
        processes.start(Part.ETCD, List.of("0"), environment).waitFor();

        assertThat(processes.running()).isEmpty();
    }
}
