package org.samenspel.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Ports;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.process.Launcher;

/** What can run twice is started anew without a gap. */
class RenewalTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path state;

    private Path story;
    private Path victim;
    private Path broken;
    private Path slow;
    private TwinPart server;
    private Supervisor supervisor;

    @BeforeEach
    void start() {
        story = state.resolve("story");
        victim = state.resolve("victim");
        broken = state.resolve("broken");
        slow = state.resolve("slow");
        server = TwinPart.of(state, "server", """
                echo begin >> %1$s
                [ ! -e %2$s ] || { kill -9 $(cat %2$s) && rm %2$s; sleep 3; }
                [ ! -e %3$s ] || exit 7
                while [ -e %4$s ]; do sleep 0.1; done
                trap 'echo end >> %1$s; exit' TERM
                exec 3> /dev/null
                while :; do sleep 0.1; done""".formatted(story, victim, broken, slow));
        supervisor = new Supervisor(new Settings(state, state, new Ports(8080)), List.of(server));
        supervisor.start();
    }

    @AfterEach
    void stop() {
        supervisor.stop();
    }

    @Test
    void theNextIsReadyBeforeTheOldOneEnds() throws Exception {
        PartStatus old = part();

        supervisor.restart("server");

        assertThat(story).content().isEqualToIgnoringNewLines("begin\nbegin\nend\n");
        assertThat(part().state()).isEqualTo(PartState.READY);
        assertThat(part().restarts()).isZero();
        assertThat(part().process().alive()).isTrue();
        assertThat(old.process().alive()).isFalse();

        supervisor.restart("server");

        assertThat(story).content().isEqualToIgnoringNewLines("begin\nbegin\nend\nbegin\nend\n");
    }

    @Test
    void theOldOneStaysWhenTheNextDoesNotStart() throws IOException {
        PartStatus old = part();
        Files.createFile(broken);

        assertThatThrownBy(() -> supervisor.restart("server"))
                .isInstanceOf(Refusal.class)
                .hasMessage("server ended while it started (exit code 7): see ./samenspel logs server.");

        assertThat(part()).isEqualTo(old);
        assertThat(old.process().alive()).isTrue();
        Files.delete(broken);
        kill();
        await(PartState.RESTARTING);
        await(PartState.READY);
    }

    @Test
    void whatIsJustStartingAgainIsStoppedBefore() throws Exception {
        Files.createFile(slow);
        kill();
        await(() -> begun() == 2 && part().state() == PartState.STARTING);
        PartStatus starting = part();

        CompletableFuture<Void> restarted = restart();
        await(() -> !starting.process().alive());
        Files.delete(slow);

        assertThat(restarted).succeedsWithin(PATIENCE);
        assertThat(part().state()).isEqualTo(PartState.READY);
        assertThat(story).content().isEqualToIgnoringNewLines("begin\nbegin\nbegin\n");

        supervisor.restart("server");

        assertThat(story).content().isEqualToIgnoringNewLines("begin\nbegin\nbegin\nbegin\nend\n");
    }

    /** The next one waits for longer than it takes to start again what ended by itself. */
    @Test
    void noThirdOneIsStartedWhenTheOldOneEndsWhileTheNextStarts() throws Exception {
        victimIs(part());

        assertThat(restart()).succeedsWithin(PATIENCE);

        assertThat(story).content().isEqualToIgnoringNewLines("begin\nbegin\n");
        assertThat(part().state()).isEqualTo(PartState.READY);
        assertThat(part().restarts()).isZero();

        kill();
        await(PartState.RESTARTING);
        await(PartState.READY);
    }

    @Test
    void nothingIsStartedForTheOldOneWhenItEndsWhileTheNextIsInstalled() throws Exception {
        supervisor.stop();
        Files.delete(story);
        var run = new PartRun(server, new Launcher(), Patience.USUAL, () -> {});
        run.begin(nobody -> run);
        run.ready().join();
        try {
            run.renew(() -> {
                run.status().process().handle().orElseThrow().destroyForcibly();
                seeThatOnlyOneBeginsFor(PartRun.BEFORE_RESTART.multipliedBy(2));
            });

            assertThat(begun()).isEqualTo(2);
            assertThat(run.status().state()).isEqualTo(PartState.READY);
            assertThat(run.status().process().alive()).isTrue();
        } finally {
            run.stop();
        }
    }

    private void seeThatOnlyOneBeginsFor(Duration time) {
        for (Instant end = Instant.now().plus(time); Instant.now().isBefore(end); ) {
            assertThat(begun()).isOne();
        }
    }

    @Test
    void theOldOneIsStartedAgainWhenItEndsWhileTheNextFailsToStart() throws Exception {
        PartStatus old = part();
        victimIs(old);
        Files.createFile(broken);

        assertThat(restart()).failsWithin(PATIENCE);
        Files.delete(broken);

        await(() -> part().state() == PartState.READY && part().restarts() > 0);
        assertThat(old.process().alive()).isFalse();
        assertThat(part().process().alive()).isTrue();
        assertThat(restart()).succeedsWithin(PATIENCE);
    }

    @Test
    void bothEndWhenAllStopsWhileTheNextStarts() throws Exception {
        PartStatus old = part();
        Files.createFile(slow);
        CompletableFuture<Void> restarted = restart();
        await(PartState.STARTING);
        PartStatus next = part();

        supervisor.stop();

        assertThat(List.of(old, next))
                .noneSatisfy(part -> assertThat(part.process().alive()).isTrue());
        assertThat(restarted).failsWithin(PATIENCE);
        assertThat(part().state()).isEqualTo(PartState.STOPPED);
    }

    @Test
    void theNextIsWatchedAsTheOldOneWas() throws Exception {
        supervisor.restart("server");

        kill();

        await(PartState.RESTARTING);
        await(PartState.READY);
    }

    @Test
    void noneIsLeftWhenAllStops() throws Exception {
        PartStatus old = part();
        supervisor.restart("server");
        PartStatus next = part();

        supervisor.stop();

        assertThat(List.of(old, next))
                .noneSatisfy(part -> assertThat(part.process().alive()).isTrue());
        assertThat(part().state()).isEqualTo(PartState.STOPPED);
    }

    private CompletableFuture<Void> restart() {
        return CompletableFuture.runAsync(() -> {
            try {
                supervisor.restart("server");
            } catch (Exception failure) {
                throw new CompletionException(failure);
            }
        });
    }

    private long begun() {
        try (var lines = Files.lines(story)) {
            return lines.filter("begin"::equals).count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void kill() {
        part().process().handle().orElseThrow().destroyForcibly();
    }

    /** Is killed by the process that is started next. */
    private void victimIs(PartStatus part) throws IOException {
        Files.writeString(victim, Long.toString(part.process().pid()));
    }

    private void await(PartState wanted) {
        await(() -> part().state() == wanted);
    }

    private void await(BooleanSupplier wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!wanted.getAsBoolean()) {
            assertThat(Instant.now()).as("the server is %s", part()).isBefore(end);
            Thread.onSpinWait();
        }
    }

    private PartStatus part() {
        return supervisor.snapshot().parts().getFirst();
    }
}
