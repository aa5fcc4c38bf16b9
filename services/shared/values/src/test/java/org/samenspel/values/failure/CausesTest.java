package org.samenspel.values.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CausesTest {

    @Test
    void findsCausesAndWhatTheySuppressNearestFirst() {
        var reason = new IllegalArgumentException("reason");
        var commit = new IllegalStateException("commit");
        commit.addSuppressed(reason);
        var failure = new RuntimeException(commit);

        assertThat(Causes.of(failure)).containsExactly(failure, commit, reason);
    }

    @Test
    void endsWhenFailuresFormACircle() {
        var first = new RuntimeException("first");
        var second = new RuntimeException("second", first);
        first.addSuppressed(second);

        assertThat(Causes.of(first)).containsExactly(first, second);
    }
}
