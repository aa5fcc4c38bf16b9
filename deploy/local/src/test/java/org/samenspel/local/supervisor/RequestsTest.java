package org.samenspel.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Ports;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;

class RequestsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path state;

    private Settings settings;
    private Supervisor supervisor;

    @BeforeEach
    void start() {
        settings = new Settings(state, state, new Ports(8080));
        supervisor = new Supervisor(
                settings,
                List.of(
                        ShellPart.of(state, "database", Set.of(), "exec sleep 60"),
                        ShellPart.of(
                                state,
                                "service",
                                Set.of("database"),
                                "[ ! -e " + state.resolve("broken") + " ] || exit 7; exec sleep 60")));
        new Requests(supervisor).listen(settings);
        supervisor.start();
    }

    @AfterEach
    void stop() {
        supervisor.stop();
    }

    @Test
    void restartsOnePartAndLeavesTheOthers() {
        PartStatus database = part("database");
        PartStatus service = part("service");

        Request.restart(settings, "service");

        assertThat(part("database")).isEqualTo(database);
        assertThat(part("service").state()).isEqualTo(PartState.READY);
        assertThat(part("service").process()).isNotEqualTo(service.process());
        assertThat(service.process().alive()).isFalse();
        assertThat(part("service").restarts()).isZero();
    }

    @Test
    void refusesAPartThatIsNotThere() {
        assertThatThrownBy(() -> Request.restart(settings, "servise"))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no part servise; there are: database, service.");
    }

    @Test
    void saysWhichLogTellsWhyAPartDoesNotComeBackAndStartsItAgainWhenAsked() throws IOException {
        Path broken = Files.createFile(state.resolve("broken"));

        assertThatThrownBy(() -> Request.restart(settings, "service"))
                .isInstanceOf(Refusal.class)
                .hasMessage("service ended while it started (exit code 7): see ./samenspel logs service.");
        assertThat(part("service").state()).isEqualTo(PartState.FAILED);

        Files.delete(broken);
        Request.restart(settings, "service");
        assertThat(part("service").state()).isEqualTo(PartState.READY);
    }

    @Test
    void takesAPartBackWhenTheOneThatGotItEnds() {
        Request lent = Request.lend(settings, "service");
        try (lent) {
            assertThat(part("service").state()).isEqualTo(PartState.IN_DEVELOPMENT);
            assertThat(part("service").process()).isNull();
            assertThatThrownBy(() -> Request.restart(settings, "service"))
                    .hasMessage("service is in the hands of another ./samenspel (in development): wait for its end.");
        }

        await(PartState.READY);
        assertThat(part("service").process().alive()).isTrue();
    }

    @Test
    void stopsWhileAPartIsLent() {
        Request lent = Request.lend(settings, "service");
        try (lent) {
            supervisor.stop();
            assertThat(part("service").state()).isEqualTo(PartState.STOPPED);
        }
    }

    @Test
    void startsAPartThatWasRestartedAgainWhenItEndsByItself() {
        Request.restart(settings, "service");

        part("service").process().handle().orElseThrow().destroyForcibly();

        await(PartState.RESTARTING);
        await(PartState.READY);
    }

    @Test
    void tellsHowThingsStandWhenThatCanNotBeWritten() throws IOException {
        Path next = Files.createSymbolicLink(state.resolve("processes.json.next"), Path.of("/dev/full"));
        try {
            Request.restart(settings, "service");

            assertThat(Request.status(settings)).contains(supervisor.snapshot());
            assertThat(part("service").process())
                    .isNotEqualTo(supervisor.snapshot().parts().get(1).process());
            assertThat(Platform.running(settings)).contains(supervisor.snapshot());
        } finally {
            Files.delete(next);
        }
    }

    private void await(PartState wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        while (part("service").state() != wanted) {
            assertThat(Instant.now()).as("service is %s", part("service")).isBefore(end);
            Thread.onSpinWait();
        }
    }

    private PartStatus part(String name) {
        return new StateFile(settings)
                .read().orElseThrow().parts().stream()
                        .filter(part -> part.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }
}
