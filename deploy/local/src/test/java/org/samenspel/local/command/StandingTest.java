package org.samenspel.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenspel.local.process.ProcessId;
import org.samenspel.local.supervisor.PartState;
import org.samenspel.local.supervisor.PartStatus;
import org.samenspel.local.supervisor.Phase;
import org.samenspel.local.supervisor.Snapshot;

class StandingTest {

    private static final PartStatus READY =
            new PartStatus("plans", PartState.READY, "nowhere", ProcessId.own(), 1.5, 0);
    private static final PartStatus RESTARTING =
            new PartStatus("plans", PartState.RESTARTING, "nowhere", null, null, 1);

    @Test
    void accusesAPartThatDoesNotAnswerThoughItIsSaidToBeReady() {
        var standing = Standing.of(snapshot(READY), snapshot(READY), Set.of("plans"));

        assertThat(standing.allReady()).isFalse();
        assertThat(standing.table())
                .containsPattern("supervisor +not all ready")
                .containsPattern("plans +not answering");
    }

    @Test
    void saysOfAPartThatWasStartedAgainWhileItWasAskedThatItIs() {
        var standing = Standing.of(snapshot(READY), snapshot(RESTARTING), Set.of("plans"));

        assertThat(standing.table())
                .containsPattern("plans +restarting, restarts: 1")
                .doesNotContain("not answering");
    }

    @Test
    void callsNoPlatformReadyOfWhichAPartIsNot() {
        assertThat(Standing.of(snapshot(RESTARTING), snapshot(RESTARTING), Set.of())
                        .allReady())
                .isFalse();
        assertThat(Standing.of(snapshot(READY), snapshot(READY), Set.of()).allReady())
                .isTrue();
        assertThat(Standing.of(snapshot(READY), snapshot(READY), Set.of()).table())
                .containsPattern("supervisor +ready");
    }

    private static Snapshot snapshot(PartStatus part) {
        return new Snapshot(ProcessId.own(), 8080, Phase.READY, null, List.of(part));
    }
}
