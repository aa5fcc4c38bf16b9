package org.samenspel.governance.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.agreement.PartyTime;
import org.samenspel.values.Ids;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

/** An agreement runs from 2022 to 2026; a party left on 30 June 2024. */
class NamingTest {

    private static final UUID VVSG = Ids.next();

    private final Naming party = naming("2022-01-01", "2026-12-31");
    private final Naming left = naming("2022-01-01", "2024-06-30");

    @Test
    void partyNamesForDaysOfTheTermWithALastDayOrWithout() {
        party.check(days("2022-01-01", "2026-12-31"));
        party.check(days("2023-05-01", null));
        left.check(days("2022-01-01", null));
        naming("2022-01-01", null).check(days("2030-01-01", "2031-12-31"));
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
                "It is no party after 2026-12-31: name days from 2022-01-01 to 2026-12-31");
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
        var again = new Naming(List.of(time("2022-01-01", "2022-12-31"), time("2024-01-01", null)));

        again.check(days("2024-01-01", null));
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
                new Naming(List.of()),
                days("2022-01-01", null),
                "role",
                "Let each party name its own people, or give a seat without a vote");
    }

    private static void refused(Naming naming, Period seat, String property, String detail) {
        assertThatThrownBy(() -> naming.check(seat)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule()).isEqualTo(MandateRule.NOT_NAMED_BY_PARTY);
            assertThat(refused).hasMessage(detail);
            assertThat(refused.issues()).extracting(issue -> issue.name()).containsExactly(property);
        });
    }

    private static Naming naming(String since, @Nullable String until) {
        return new Naming(List.of(time(since, until)));
    }

    private static PartyTime time(String since, @Nullable String until) {
        return PartyTime.of(VVSG, LocalDate.parse(since), until == null ? null : LocalDate.parse(until));
    }

    private static Period days(String start, @Nullable String end) {
        return new Period(LocalDate.parse(start), end == null ? null : LocalDate.parse(end));
    }
}
