package org.samenspel.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenspel.local.demo.Json;
import org.samenspel.local.fault.Outcome.Result;

class OutcomeOfAFaultTest {

    private static final Fault FAULT =
            new Fault("token-none", "I8", (_, _) -> Optional.empty(), Control.door("a door", (_, request) -> request));

    @Test
    void holdsWhenItsControlFalls() {
        Outcome outcome = Outcome.of(FAULT, Optional::empty, () -> Optional.of("answered 200"));

        assertThat(outcome.result()).isEqualTo(Result.HELD);
        assertThat(FaultsReport.row(outcome)).contains("token-none", "I8", "held", "a door: answered 200");
        assertThat(new FaultsReport(List.of(outcome)).isRight()).isTrue();
    }

    @Test
    void showsNothingWhenItsControlHoldsToo() {
        Outcome outcome = Outcome.of(FAULT, Optional::empty, Optional::empty);

        assertThat(outcome.result()).isEqualTo(Result.NOT_SHOWN);
        assertThat(FaultsReport.row(outcome)).contains("NOT SHOWN", "held also with a door");
        assertThat(new FaultsReport(List.of(outcome)).isRight()).isFalse();
    }

    @Test
    void fallsWithWhatWasSeenAndNeedsNoControl() {
        Outcome outcome = Outcome.of(FAULT, () -> Optional.of("answered 200"), () -> {
            throw new IllegalStateException();
        });

        assertThat(outcome.result()).isEqualTo(Result.FELL);
        assertThat(FaultsReport.row(outcome)).contains("FELL", "answered 200");
    }

    @Test
    void whatThisMachineHasNoMeansForIsSaidAndIsNoFault() {
        Outcome outcome = Outcome.of(
                FAULT,
                () -> {
                    throw new NotHere("no disk of its own");
                },
                Optional::empty);

        assertThat(FaultsReport.row(outcome))
                .contains("not here", "can't be tried on this machine: no disk of its own");
        assertThat(new FaultsReport(List.of(outcome)).isRight()).isTrue();
        assertThat(new FaultsReport(List.of(outcome)).text())
                .contains("0 of 1 held", "1 can't be tried on this machine.");
    }

    @Test
    void theTableEndsWithWhatNothingTries() {
        var report = new FaultsReport(List.of());

        assertThat(report.text())
                .contains("F115  an address for us to call (SSRF)", "not tried, because no operation takes");
        assertThat(Json.text(report))
                .contains("\"number\" : \"F115\"", "\"reason\" : \"no operation takes an address\"");
    }

    @Test
    void isNotTriedWhenTheTrialOrItsControlCannotBeMade() {
        Outcome trial = Outcome.of(
                FAULT,
                () -> {
                    throw new IOException("no way in");
                },
                Optional::empty);
        Outcome control = Outcome.of(FAULT, Optional::empty, () -> {
            throw new IOException("no door");
        });

        assertThat(List.of(trial, control)).extracting(Outcome::result).containsOnly(Result.NOT_TRIED);
        assertThat(new FaultsReport(List.of(trial, control)).text())
                .contains("no way in", "its control: java.io.IOException: no door", "0 of 2 held");
    }
}
