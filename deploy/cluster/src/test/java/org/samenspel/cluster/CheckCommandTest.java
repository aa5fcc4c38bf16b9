package org.samenspel.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckCommandTest {

    private static final String FAILURE = "timed out waiting for the condition";

    @Test
    void whatWasFoundIsInItsLines() {
        assertThat(CheckCommand.verdict(FAILURE, "ok    plans\nWRONG issuer: the provider does not answer.\n"))
                .isEqualTo("It is not ready for a campaign: see the lines that begin with WRONG.");
    }

    @Test
    void aLookThatFoundNothingAndFailedSaysWhy() {
        assertThat(CheckCommand.verdict(FAILURE, ""))
                .isEqualTo("It could not be looked at from within: timed out waiting for the condition");
    }

    @Test
    void whatWasFoundCountsAlsoWhereTheLookFromWithinWentWell() {
        assertThat(CheckCommand.verdict(null, "ok    plans\nWRONG autoscaler consultations: it is not there\n"))
                .startsWith("It is not ready");
    }

    @Test
    void withoutAFailureNothingStandsInTheWay() {
        assertThat(CheckCommand.verdict(null, "ok    plans\n")).startsWith("Nothing that stands in the way");
    }
}
