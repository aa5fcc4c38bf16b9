package org.samenspel.governance.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.agreement.PartyTime;
import org.samenspel.values.Ids;

class SightTest {

    private static final LocalDate JOINED = LocalDate.of(2023, 1, 1);
    private static final LocalDate LEFT = LocalDate.of(2024, 12, 31);

    @Test
    void newPartySeesFromItsFirstDayAndOneThatLeftToItsLast() {
        Sight sight = Sight.of(List.of(PartyTime.of(Ids.next(), JOINED, LEFT)));

        assertThat(sight.sees(JOINED.minusDays(1))).isFalse();
        assertThat(sight.sees(JOINED)).isTrue();
        assertThat(sight.sees(LEFT)).isTrue();
        assertThat(sight.sees(LEFT.plusDays(1))).isFalse();
        assertThat(sight.withPeople()).isFalse();
    }

    @Test
    void partyThatCameInAgainSeesNothingOfTheTimeBetween() {
        LocalDate again = LocalDate.of(2026, 1, 1);
        UUID party = Ids.next();
        Sight sight = Sight.of(List.of(PartyTime.of(party, JOINED, LEFT), PartyTime.of(party, again, null)));

        assertThat(sight.sees(LEFT)).isTrue();
        assertThat(sight.sees(LEFT.plusDays(1))).isFalse();
        assertThat(sight.sees(again.minusDays(1))).isFalse();
        assertThat(sight.sees(again)).isTrue();
        assertThat(sight.until()).isEqualTo(PartyTime.EVER_AFTER);
    }

    @Test
    void partyWithoutDaysSeesAll() {
        Sight sight = Sight.of(List.of(PartyTime.of(Ids.next(), null, null)));

        assertThat(sight.sees(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(sight.sees(LocalDate.of(2090, 1, 1))).isTrue();
    }

    @Test
    void isOfTheLastDayOnceThatIsOverAndOfTodayUntilThen() {
        Sight left = Sight.of(List.of(PartyTime.of(Ids.next(), JOINED, LEFT)));

        assertThat(left.asOf(LEFT.plusYears(2))).isEqualTo(LEFT);
        assertThat(left.asOf(LEFT)).isEqualTo(LEFT);
        assertThat(left.asOf(LEFT.minusDays(1))).isEqualTo(LEFT.minusDays(1));
        assertThat(Sight.whole(true).asOf(LEFT)).isEqualTo(LEFT);
    }
}
