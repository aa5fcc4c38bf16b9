package org.samenspel.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Ports;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;

class SupervisorTest {

    @TempDir
    private Path state;

    private Settings settings;

    @BeforeEach
    void settings() {
        settings = new Settings(state, state, new Ports(8080));
    }

    @Test
    void startsPartsAfterWhatTheyNeedAndStopsThemBefore() {
        var supervisor = new Supervisor(
                settings,
                List.of(
                        part("service", Set.of("database"), "exec sleep 60"),
                        part("database", Set.of(), "exec sleep 60")));

        supervisor.start();
        List<PartStatus> started = parts();
        supervisor.stop();

        assertThat(started).allSatisfy(part -> assertThat(part.state()).isEqualTo(PartState.READY));
        assertThat(started.get(1).process().pid())
                .isLessThan(started.get(0).process().pid());
        assertThat(parts()).allSatisfy(part -> assertThat(part.state()).isEqualTo(PartState.STOPPED));
        assertThat(started)
                .noneSatisfy(part -> assertThat(part.process().alive()).isTrue());
    }

    @Test
    void stopsWhatOthersStillUseAfterThemThoughTheyStartWithoutIt() throws IOException {
        Path order = state.resolve("order");
        var supervisor = new Supervisor(
                settings,
                List.of(
                        part("database", Set.of(), ending("database", order)),
                        part("service", Set.of("database"), ending("service", order)),
                        part("gateway", Set.of(), "slow=1; " + ending("gateway", order))
                                .using("service")));

        supervisor.start();
        supervisor.stop();

        assertThat(order).content().isEqualToIgnoringNewLines("gateway\nservice\ndatabase\n");
    }

    /** A script that writes down when it ends; slowly, if it says so. */
    private String ending(String name, Path order) {
        return "trap '[ -z \"$slow\" ] || sleep 0.5; echo " + name + " >> " + order + "; exit' TERM; echo $$ > "
                + state.resolve(name + ".pid") + "; while :; do sleep 0.1; done";
    }

    @Test
    void refusesInOneSentenceWhenAPartEndsWhileStarting() {
        var supervisor = new Supervisor(
                settings,
                List.of(part("database", Set.of(), "exec sleep 60"), part("broken", Set.of("database"), "exit 7")));

        assertThatThrownBy(supervisor::start)
                .isInstanceOf(Refusal.class)
                .hasMessage("broken ended while it started (exit code 7): see ./samenspel logs broken.");
        supervisor.stop();
        assertThat(parts()).noneMatch(part -> part.process() != null);
    }

    private List<PartStatus> parts() {
        return new StateFile(settings).read().orElseThrow().parts();
    }

    private ShellPart part(String name, Set<String> needs, String script) {
        return ShellPart.of(state, name, needs, script);
    }
}
