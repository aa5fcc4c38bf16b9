package org.samenspel.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.agreement.PartyTime;

/** One party left on 30 June 2025 and is in again since 1 October. */
class PlanPartiesTest {

    private static final UUID KEEPER = UUID.randomUUID();
    private static final UUID PARTY = UUID.randomUUID();

    private final PlanParties plan = new PlanParties(
            KEEPER,
            Set.of(
                    PartyTime.of(PARTY, null, LocalDate.of(2025, 6, 30)),
                    PartyTime.of(PARTY, LocalDate.of(2025, 10, 1), null)));

    @Test
    void whatAPartyDidCountsOnTheDaysOnWhichItWasIn() {
        assertThat(List.of("2025-06-10", "2025-06-30", "2025-07-01", "2025-09-30", "2025-10-01"))
                .extracting(day -> plan.includeOn(LocalDate.parse(day), PARTY::equals))
                .containsExactly(true, true, false, false, true);
    }

    @Test
    void whatItsKeeperDidCountsOnAllDays() {
        assertThat(plan.includeOn(LocalDate.of(2025, 7, 1), KEEPER::equals)).isTrue();
    }

    @Test
    void whatOnceCountedMayBeTakenBackWhoeverLeft() {
        var left = new PlanParties(KEEPER, Set.of(PartyTime.of(PARTY, null, LocalDate.of(2025, 6, 30))));

        assertThat(left.includeEver(PARTY::equals)).isTrue();
        assertThat(left.includeEver(UUID.randomUUID()::equals)).isFalse();
    }
}
