package org.samenspel.governance.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.directory.Succession;
import org.samenspel.directory.Succession.Successor;
import org.samenspel.directory.SuccessionKind;
import org.samenspel.directory.Successions;
import org.samenspel.values.Ids;
import org.samenspel.values.Period;

/** Beveren and Kruibeke became one municipality on 1 January 2023. */
class PartyTimeTest {

    private static final LocalDate MERGER = LocalDate.of(2023, 1, 1);
    private static final UUID BEVEREN = Ids.next();
    private static final UUID KRUIBEKE = Ids.next();
    private static final UUID MERGED = Ids.next();
    private static final Successions SUCCESSIONS = new Successions(Map.of(
            BEVEREN, intoMerged(),
            KRUIBEKE, intoMerged()));

    @Test
    void successorGoesOnForAPartyFromTheMergerOnAsLongAsItIsAParty() {
        assertThat(times(MERGED, time(BEVEREN, null, "2024-12-31")))
                .containsExactly(time(MERGED, "2023-01-01", "2024-12-31"));
        assertThat(times(MERGED, time(BEVEREN, "2024-01-01", null))).containsExactly(time(MERGED, "2024-01-01", null));
        assertThat(times(MERGED, time(BEVEREN, null, "2022-12-31"))).isEmpty();
    }

    @Test
    void successorOfTwoPartiesHasEachDayOnce() {
        assertThat(times(MERGED, time(BEVEREN, null, "2024-12-31"), time(KRUIBEKE, "2024-06-01", null)))
                .containsExactly(time(MERGED, "2023-01-01", null));
        assertThat(times(MERGED, time(BEVEREN, null, "2024-12-31"), time(KRUIBEKE, "2026-01-01", null)))
                .containsExactly(time(MERGED, "2023-01-01", "2024-12-31"), time(MERGED, "2026-01-01", null));
    }

    @Test
    void goesOnForNobodyWithoutASuccession() {
        assertThat(times(Ids.next(), time(BEVEREN, null, null))).isEmpty();
        assertThat(times(BEVEREN, time(KRUIBEKE, null, null))).isEmpty();
    }

    @Test
    void partyThatLeftGivesSeatsOfItsOwnDaysAndOfNoLaterOnes() {
        PartyTime left = time(KRUIBEKE, "2022-01-01", "2024-06-30");

        assertThat(left.givesSeatFor(days("2024-06-30", null))).isTrue();
        assertThat(left.givesSeatFor(days("2024-06-30", "2024-06-30"))).isTrue();
        assertThat(left.givesSeatFor(days("2024-06-30", "2024-07-01"))).isFalse();
        assertThat(left.givesSeatFor(days("2024-07-01", null))).isFalse();
        assertThat(left.givesSeatFor(days("2021-12-31", "2024-06-30"))).isFalse();
    }

    @Test
    void nobodyIsPartyBeforeTheFirstDayOfTheTermOrAfterItsLastOne() {
        Period term = days("2022-01-01", "2026-12-31");

        assertThat(time(KRUIBEKE, null, null).within(term)).contains(time(KRUIBEKE, "2022-01-01", "2026-12-31"));
        assertThat(time(KRUIBEKE, "2023-01-01", "2024-06-30").within(term))
                .contains(time(KRUIBEKE, "2023-01-01", "2024-06-30"));
        assertThat(time(KRUIBEKE, null, null).within(days("2022-01-01", null)))
                .contains(time(KRUIBEKE, "2022-01-01", null));
        assertThat(time(KRUIBEKE, null, "2021-12-31").within(term)).isEmpty();
    }

    private static Period days(String start, @Nullable String end) {
        return new Period(LocalDate.parse(start), end == null ? null : LocalDate.parse(end));
    }

    /** A is party, and goes on in B from 2023 on; the notice of B, whose last day was 31 December 2022, is recorded later. */
    @Test
    void successorThatLeftItselfTakesPartForThePartyThatItGoesOnFor() {
        assertThat(times(MERGED, time(MERGED, null, "2022-12-31"), time(BEVEREN, null, null)))
                .containsExactly(time(MERGED, null, null));
        assertThat(times(MERGED, time(MERGED, null, "2021-12-31"), time(BEVEREN, null, "2024-12-31")))
                .containsExactly(time(MERGED, null, "2021-12-31"), time(MERGED, "2023-01-01", "2024-12-31"));
        assertThat(times(MERGED, time(MERGED, "2024-01-01", null), time(BEVEREN, null, "2023-06-30")))
                .containsExactly(time(MERGED, "2023-01-01", "2023-06-30"), time(MERGED, "2024-01-01", null));
        assertThat(times(BEVEREN, time(MERGED, null, null), time(BEVEREN, null, "2024-12-31")))
                .containsExactly(time(BEVEREN, null, "2024-12-31"));
    }

    private static List<PartyTime> times(UUID organization, PartyTime... parties) {
        return PartyTime.takingPart(organization, List.of(parties), SUCCESSIONS);
    }

    private static PartyTime time(UUID organization, @Nullable String from, @Nullable String until) {
        return PartyTime.of(
                organization,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }

    private static Succession intoMerged() {
        return new Succession(SuccessionKind.MERGER, MERGER, List.of(new Successor(MERGED, List.of())));
    }
}
