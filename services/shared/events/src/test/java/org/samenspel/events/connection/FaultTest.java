package org.samenspel.events.connection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"08001", "08006", "40001", "40P01", "53300", "55P03", "57P01", "57P03", "58030", "25006"})
    void passesWhenTheDatabaseIsAwayBusyOrLocked(String sqlState) {
        assertThat(Fault.passes(new SQLException("x", sqlState))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42P01", "55006", ""})
    void staysWhenTheDatabaseRefusesTheStatement(String sqlState) {
        assertThat(Fault.passes(new SQLException("x", sqlState))).isFalse();
    }

    @Test
    void passesWhenSomebodyElseChangedTheSameJustThen() {
        assertThat(Fault.passes(new RuntimeException(new OptimisticLockException("x"))))
                .isTrue();
    }

    @Test
    void looksAtCausesAndAtWhatTheySuppress() {
        var commit = new IllegalStateException("commit");
        commit.addSuppressed(new RuntimeException(new SQLException("x", "08006")));

        assertThat(Fault.passes(new RuntimeException(commit))).isTrue();
        assertThat(Fault.passes(new RuntimeException(new NotEnoughReplicasException("x"))))
                .isTrue();
        assertThat(Fault.passes(new IllegalStateException("x"))).isFalse();
    }

    @Test
    void endsWhenCausesGoInACircle() {
        var first = new IllegalStateException("x");
        var second = new IllegalStateException("y", first);
        first.initCause(second);

        assertThat(Fault.passes(first)).isFalse();
    }

    @Test
    void tellsTheClassAndThePlaceButNoMessage() {
        var fault = new RuntimeException("secret", new IllegalStateException("also secret"));

        assertThat(Fault.describe(fault)).matches("java.lang.IllegalStateException at FaultTest.java:\\d+");
    }

    @Test
    void tellsTheStateOfTheDatabase() {
        var fault = new RuntimeException("secret", new SQLException("also secret", "40001"));

        assertThat(Fault.describe(fault)).matches("java.sql.SQLException 40001 at FaultTest.java:\\d+");
    }
}
