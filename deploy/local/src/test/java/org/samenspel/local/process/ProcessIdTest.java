package org.samenspel.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProcessIdTest {

    @Test
    void knowsItselfAsAlive() {
        assertThat(ProcessId.own().alive()).isTrue();
        assertThat(ProcessId.own().memory()).isPositive();
    }

    @Test
    void neverTakesAnotherProcessOfTheSameNumberForItsOwn() {
        var earlier = new ProcessId(ProcessId.own().pid(), ProcessId.own().startedAt() - 1);

        assertThat(earlier.alive()).isFalse();
        assertThat(earlier.handle()).isEmpty();
    }

    @Test
    void seesTheEndOfAProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sleep", "60").start();
        ProcessId id = ProcessId.of(process.pid()).orElseThrow();

        process.destroyForcibly().waitFor();

        assertThat(id.alive()).isFalse();
    }
}
