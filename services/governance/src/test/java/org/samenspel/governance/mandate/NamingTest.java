package org.samenspel.governance.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.agreement.PartyTime;
import org.samenspel.governance.agreement.SeatTimes;
import org.samenspel.governance.agreement.SeatTimes.Side;
import org.samenspel.values.Ids;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

/** An agreement runs from 2022 to 2026; a party left on 30 June 2024. */
class NamingTest {

    private static final UUID VVSG = Ids.next();
    private static final UUID SUCCESSOR = Ids.next();
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private final Naming party = naming(time(VVSG, "2022-01-01", "2026-12-31"));
    private final Naming left = naming(time(VVSG, "2022-01-01", "2024-06-30"));

    @Test
    void partyNamesForDaysOfTheTermWithALastDayOrWithout() {
        assertThat(party.by(days("2022-01-01", "2026-12-31"))).isEqualTo(VVSG);
        assertThat(party.by(days("2023-05-01", null))).isEqualTo(VVSG);
        assertThat(left.by(days("2022-01-01", null))).isEqualTo(VVSG);
        assertThat(naming(time(VVSG, "2022-01-01", null)).by(days("2030-01-01", "2031-12-31")))
                .isEqualTo(VVSG);
    }

    @Test
    void successorNamesForDaysBeforeTheMergerInTheNameOfTheParty() {
        Naming successor = naming(time(SUCCESSOR, "2025-01-01", "2026-12-31"), time(VVSG, "2022-01-01", "2026-12-31"));

        assertThat(successor.by(days("2024-01-01", "2024-12-31"))).isEqualTo(VVSG);
        assertThat(successor.by(days("2024-01-01", null))).isEqualTo(VVSG);
        assertThat(successor.by(days("2025-01-01", null))).isEqualTo(SUCCESSOR);
        refused(
                successor,
                days("2021-01-01", "2021-12-31"),
                "period",
                "It is party, and the agreement runs, from 2022-01-01 to 2026-12-31: name days of these,"
                        + " without a last day if it is not known");
    }

    @Test
    void refusesDaysBeforeTheAgreementOrAfterItsEndAndSaysWhichWouldDo() {
        String days = "It is party, and the agreement runs, from 2022-01-01 to 2026-12-31: name days of these,"
                + " without a last day if it is not known";

        refused(party, days("2021-12-31", "2022-12-31"), "period", days);
        refused(party, days("2022-01-01", "2027-01-01"), "period", days);
        refused(
                party,
                days("2027-01-01", null),
                "period",
                "The agreement ends on 2026-12-31: name days from 2022-01-01 to 2026-12-31");
    }

    @Test
    void saysToAPartyThatLeftWhatItsLastDayWas() {
        refused(
                left,
                days("2024-07-01", null),
                "period",
                "It is no party after 2024-06-30: name days from 2022-01-01 to 2024-06-30");
    }

    @Test
    void refusesDaysBetweenTwoTimesOfAPartyThatCameInAgain() {
        Naming again = naming(time(VVSG, "2022-01-01", "2022-12-31"), time(VVSG, "2024-01-01", null));

        assertThat(again.by(days("2024-01-01", null))).isEqualTo(VVSG);
        refused(
                again,
                days("2022-06-01", "2024-06-30"),
                "period",
                "It is party, and the agreement runs, from 2022-01-01 to 2022-12-31, or from 2024-01-01 on: name days of"
                        + " these, without a last day if it is not known");
    }

    @Test
    void whoIsNoPartyNamesNobodyWithAVote() {
        refused(
                new Naming(new SeatTimes(List.of(), Side.NO_PARTY, LAST_DAY)),
                days("2022-01-01", null),
                "role",
                "Let each party name its own people once it has come in; who keeps the agreement gives a seat without a vote");
    }

    @Test
    void saysToAPartyWhyItNamesNobodyOnAnyDay() {
        refused(
                new Naming(new SeatTimes(List.of(), Side.NOBODY_IS_PARTY, LAST_DAY)),
                days("2022-01-01", null),
                "bodyId",
                "Nobody is party to the agreement, which was dropped or withdrawn: who keeps it gives a seat without a vote");
        refused(
                new Naming(new SeatTimes(List.of(), Side.PARTY, LAST_DAY)),
                days("2022-01-01", null),
                "bodyId",
                "It is party on no day on which the agreement runs");
    }

    private static void refused(Naming naming, Period seat, String property, String detail) {
        assertThatThrownBy(() -> naming.by(seat)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule()).isEqualTo(MandateRule.NOT_NAMED_BY_PARTY);
            assertThat(refused).hasMessage(detail);
            assertThat(refused.issues()).extracting(issue -> issue.name()).containsExactly(property);
        });
    }

    private static Naming naming(PartyTime... times) {
        return new Naming(new SeatTimes(List.of(times), Side.PARTY, LAST_DAY));
    }

    private static PartyTime time(UUID organization, String since, @Nullable String until) {
        return PartyTime.of(organization, LocalDate.parse(since), until == null ? null : LocalDate.parse(until));
    }

    private static Period days(String start, @Nullable String end) {
        return new Period(LocalDate.parse(start), end == null ? null : LocalDate.parse(end));
    }
}
