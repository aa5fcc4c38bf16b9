package org.samenspel.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Part;
import org.samenspel.local.process.Launch;
import org.samenspel.local.process.Launcher;
import org.samenspel.local.process.ProcessId;

/** What ends by itself or hangs is started again, whatever keeps the supervisor from telling about it. */
@Timeout(60)
class RecoveryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Patience SHORT = new Patience(
            Duration.ofSeconds(5), Duration.ofMillis(500), Duration.ofMillis(50), Duration.ofMillis(200), 3);

    @TempDir
    private Path state;

    private Supervisor supervisor;
    private Answering part;

    @BeforeEach
    void prepare() {
        part = new Answering(ShellPart.of(state, "server", Set.of(), "sleep 61 & exec sleep 60"));
        supervisor = new Supervisor(new Settings(state, state, new Ports(8080)), List.of(part), new Launcher(), SHORT);
    }

    @AfterEach
    void stop() {
        supervisor.stop();
    }

    @Test
    void startsAPartAgainWhileTheDiskIsFullAndTellsSoWhenThereIsRoom() throws IOException {
        supervisor.start();
        Path next = Files.createSymbolicLink(state.resolve("processes.json.next"), Path.of("/dev/full"));

        kill();

        awaitStatus(again -> again.state() == PartState.READY && again.restarts() == 1);
        assertThat(written().restarts()).isZero();
        Files.delete(next);
        await(() -> written().equals(status()));
    }

    @Test
    void startsAPartAgainWhileTheDiskHangs() throws Exception {
        supervisor.start();
        // Whoever opens a pipe that nobody reads waits.
        new ProcessBuilder("mkfifo", state.resolve("processes.json.next").toString())
                .start()
                .waitFor();

        kill();

        awaitStatus(again -> again.state() == PartState.READY && again.restarts() == 1);
    }

    @Test
    void startsAPartWhoseLogCanNotBeWritten() throws IOException {
        supervisor.start();
        Files.delete(part.launch().log());
        Files.createDirectory(part.launch().log());

        kill();

        awaitStatus(again -> again.state() == PartState.READY && again.restarts() == 1);
    }

    @Test
    void startsAPartThatHangsAgainThoughItHearsNoSignalAndEndsWhatItStarted() throws InterruptedException {
        supervisor.start();
        ProcessId hanging = status().process();
        List<ProcessHandle> started =
                hanging.handle().orElseThrow().descendants().toList();
        Signals.send("STOP", hanging.pid());

        part.hang(hanging);

        awaitStatus(again -> again.state() == PartState.READY && again.restarts() == 1);
        assertThat(hanging.alive()).isFalse();
        assertThat(started).hasSize(1).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void leavesAPartAloneThatAnswersNotEachTime() throws InterruptedException {
        // That it is not right is answered at once: an answer that comes late here is none that was not given.
        var patient = new Patience(
                SHORT.toStop(),
                SHORT.toStopWhatHangs(),
                SHORT.betweenQuestions(),
                Duration.ofSeconds(10),
                SHORT.questions());
        supervisor =
                new Supervisor(new Settings(state, state, new Ports(8080)), List.of(part), new Launcher(), patient);
        supervisor.start();
        ProcessId process = status().process();

        part.answerEveryThirdTime();

        await(() -> part.timesAsked() > 12);
        assertThat(status().process()).isEqualTo(process);
        assertThat(status().restarts()).isZero();
    }

    @Test
    void takesNoPartForOneThatHangsThatTakesLongToStop() throws InterruptedException {
        part = new Answering(ShellPart.of(
                state,
                "server",
                Set.of(),
                "trap 'sleep 2; touch " + state.resolve("ended") + "; exit' TERM;" + " echo $$ > "
                        + state.resolve("server.pid") + "; while :; do sleep 0.1; done"));
        supervisor = new Supervisor(new Settings(state, state, new Ports(8080)), List.of(part), new Launcher(), SHORT);
        supervisor.start();
        part.hang(status().process());

        supervisor.stop();

        assertThat(state.resolve("ended")).exists();
    }

    private void kill() {
        status().process().handle().orElseThrow().destroyForcibly();
    }

    private void awaitStatus(Predicate<PartStatus> wanted) {
        await(() -> wanted.test(status()));
    }

    private void await(BooleanSupplier wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!wanted.getAsBoolean()) {
            assertThat(Instant.now()).as("server is %s", status()).isBefore(end);
            Thread.onSpinWait();
        }
    }

    private PartStatus status() {
        return supervisor.snapshot().parts().getFirst();
    }

    private PartStatus written() {
        return new StateFile(state).read().orElseThrow().parts().getFirst();
    }

    /** Answers as long as it is not said to hang. */
    private static final class Answering implements Part {

        private final ShellPart shell;
        private final CountDownLatch never = new CountDownLatch(1);
        private volatile long hanging;
        private volatile int every = 1;
        private final AtomicInteger asked = new AtomicInteger();

        Answering(ShellPart shell) {
            this.shell = shell;
        }

        void hang(ProcessId process) {
            hanging = process.pid();
        }

        void answerEveryThirdTime() {
            every = 3;
        }

        int timesAsked() {
            return asked.get();
        }

        @Override
        public boolean alive() throws Exception {
            if (Files.readString(shell.pid()).strip().equals(Long.toString(hanging))) {
                never.await();
            }
            return asked.incrementAndGet() % every == 0;
        }

        @Override
        public String name() {
            return shell.name();
        }

        @Override
        public String address() {
            return shell.address();
        }

        @Override
        public Set<String> needs() {
            return shell.needs();
        }

        @Override
        public Launch launch() {
            return shell.launch();
        }

        @Override
        public boolean ready() throws IOException {
            return shell.ready();
        }
    }
}
