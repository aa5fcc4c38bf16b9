package org.samenspel.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.process.ProcessId;

class StateFileTest {

    @TempDir
    private Path state;

    @Test
    void readsBackWhatTheSupervisorWrote() {
        var snapshot = snapshot(ProcessId.own());

        new StateFile(state).write(snapshot);

        assertThat(new StateFile(state).read()).contains(snapshot);
        assertThat(new StateFile(state).running()).contains(snapshot);
    }

    @Test
    void doesNotTakeAReusedProcessNumberForARunningPlatform() {
        var gone = new ProcessId(ProcessId.own().pid(), 1);

        new StateFile(state).write(snapshot(gone));

        assertThat(new StateFile(state).running()).isEmpty();
    }

    @Test
    void knowsNothingWhereTheMachineWentDownBeforeItWasOnDisk() throws IOException {
        Files.createFile(state.resolve("processes.json"));

        assertThat(new StateFile(state).read()).isEmpty();
    }

    private static Snapshot snapshot(ProcessId supervisor) {
        var part = new PartStatus("postgres", PartState.READY, "localhost:8082", supervisor, 1.5, 0);
        return new Snapshot(supervisor, 8080, Phase.READY, null, List.of(part));
    }
}
