package org.samenspel.partners.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.agreement.AgreementScope;

/** Agreed until the end of 2026, and ended on 10 May 2024 by notice. */
class EndedEarlyTest {

    private static final Duty EVALUATION = Duties.due("2026-07-01", "2026-12-31");

    private final AgreementScope ended = Obliged.endedOn(LocalDate.of(2024, 5, 10));

    @Test
    void dueDateAsPrintedIsEnteredAfterTheEndAsBeforeIt() {
        var source = new ObligationSource("duty", "6", null, null, null, null);
        Obligation before = Obliged.by(EVALUATION);
        var after = new Obligation(ended, new Version(null, source, EVALUATION));

        assertThat(windows(after)).isEqualTo(windows(before)).containsExactly("2023-11-09/2024-05-10");
    }

    private List<String> windows(Obligation obligation) {
        return obligation.standings(ended, List.of(), LocalDate.of(2024, 6, 1)).stream()
                .map(window -> "%s/%s".formatted(window.start(), window.end()))
                .toList();
    }
}
