package org.samenspel.governance.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.Statutes;
import org.samenspel.governance.composition.SeatWarning.Kind;
import org.samenspel.governance.mandate.Sitting;
import org.samenspel.governance.meeting.Presence;
import org.samenspel.governance.person.Incompatibility;
import org.samenspel.governance.person.OtherMandateContent;
import org.samenspel.governance.person.OtherMandateKind;
import org.samenspel.governance.rule.Appointment;
import org.samenspel.governance.rule.Seat;
import org.samenspel.governance.rule.SeatRole;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/** A board of two seats in 2021 and 2022, with two members who met twice. */
class SeatCheckTest {

    private static final Period TERM = period("2021-01-01", "2022-12-31");

    private final UUID alderman = Ids.random();
    private final UUID other = Ids.random();
    private final Presence spring = presence("2021-04-15");
    private final Presence autumn = presence("2021-11-25");

    @Test
    void tellsNothingOfSeatsThatAreInOrder() {
        assertThat(warnings(2, TERM, Map.of(), sitting(alderman, TERM), sitting(other, TERM)))
                .isEmpty();
    }

    @Test
    void tellsAPaidExecutiveMandateTakenAfterTheSeatAndTheMeetingsSince() {
        var mayor = new OtherMandateContent(
                OtherMandateKind.POLITICAL, "schepen", "Een gemeente", true, true, period("2021-10-01", null));

        assertThat(warnings(2, TERM, Map.of(alderman, List.of(mayor)), sitting(alderman, TERM), sitting(other, TERM)))
                .containsExactly(new SeatWarning(
                        BODY,
                        Kind.PAID_EXECUTIVE_POLITICAL_MANDATE,
                        alderman,
                        LocalDate.parse("2021-10-01"),
                        LocalDate.parse("2022-12-31"),
                        List.of(autumn.meetingId())));
    }

    @Test
    void tellsThatTheBodyWasMadeSmallerThanItsMembers() {
        Sitting gone = sitting(other, period("2021-03-01", "2021-06-30"));

        assertThat(warnings(1, TERM, Map.of(), sitting(alderman, TERM), gone))
                .filteredOn(warning -> warning.kind() == Kind.MORE_MEMBERS_THAN_SEATS)
                .containsExactly(new SeatWarning(
                        BODY,
                        Kind.MORE_MEMBERS_THAN_SEATS,
                        null,
                        LocalDate.parse("2021-03-01"),
                        LocalDate.parse("2021-06-30"),
                        List.of(spring.meetingId())));
    }

    @Test
    void tellsThatAMandateEndedBeforeAVoteAlreadyCast() {
        Sitting ended = sitting(other, period("2021-01-01", "2021-10-31"));

        assertThat(warnings(2, TERM, Map.of(), sitting(alderman, TERM), ended))
                .containsExactly(new SeatWarning(
                        BODY,
                        Kind.TOOK_PART_WITHOUT_SEAT,
                        other,
                        autumn.date(),
                        autumn.date(),
                        List.of(autumn.meetingId())));
    }

    @Test
    void tellsASeatOutsideThePeriodThatTheBodyGotLater() {
        Period shorter = period("2021-01-01", "2021-12-31");

        assertThat(warnings(2, shorter, Map.of(), sitting(alderman, TERM), sitting(other, shorter)))
                .containsExactly(new SeatWarning(
                        BODY,
                        Kind.OUTSIDE_BODY_PERIOD,
                        alderman,
                        LocalDate.parse("2022-01-01"),
                        LocalDate.parse("2022-12-31"),
                        List.of()));
    }

    @Test
    void judgesASeatByTheIncompatibilitiesOfEachDay() {
        var mayor = new OtherMandateContent(
                OtherMandateKind.POLITICAL, "schepen", "Een gemeente", true, true, period("2020-10-01", null));
        earlier = List.of(new Statutes(null, null, null, null, null, null, List.of()));

        assertThat(warnings(2, TERM, Map.of(alderman, List.of(mayor)), sitting(alderman, TERM), sitting(other, TERM)))
                .as("from the first day of the statutes that have it")
                .containsExactly(new SeatWarning(
                        BODY,
                        Kind.PAID_EXECUTIVE_POLITICAL_MANDATE,
                        alderman,
                        STATUTES,
                        LocalDate.parse("2022-12-31"),
                        List.of(autumn.meetingId())));
    }

    @Test
    void countsTheSeatsOfEachDay() {
        earlier = List.of(new Statutes(null, 2, null, null, null, null, null));

        assertThat(warnings(1, TERM, Map.of(), sitting(alderman, TERM), sitting(other, TERM)))
                .as("two seats until the statutes of one")
                .containsExactly(new SeatWarning(
                        BODY,
                        Kind.MORE_MEMBERS_THAN_SEATS,
                        null,
                        STATUTES,
                        LocalDate.parse("2022-12-31"),
                        List.of(autumn.meetingId())));
    }

    @Test
    void tellsOnWhichDaysNobodyHasASeatSinceTheAgreementTurnedOutToBeginLaterAndTheMeetingsOfThen() {
        unseated = List.of(sitting(alderman, period("2021-01-01", "2021-06-30")));

        assertThat(warnings(2, TERM, Map.of(), sitting(alderman, period("2021-07-01", null)), sitting(other, TERM)))
                .contains(new SeatWarning(
                        BODY,
                        Kind.SEAT_OUTSIDE_AGREEMENT,
                        alderman,
                        LocalDate.parse("2021-01-01"),
                        LocalDate.parse("2021-06-30"),
                        List.of(spring.meetingId())));
    }

    @Test
    void tellsWhoseProxyCountsForNothingAndInWhichMeetings() {
        inVain = Map.of(other, List.of(spring, autumn));

        assertThat(warnings(2, TERM, Map.of(), sitting(alderman, TERM), sitting(other, TERM)))
                .containsExactly(new SeatWarning(
                        BODY,
                        Kind.REPRESENTED_IN_VAIN,
                        other,
                        spring.date(),
                        autumn.date(),
                        List.of(spring.meetingId(), autumn.meetingId())));
    }

    private static final UUID BODY = Ids.next();
    private static final LocalDate STATUTES = LocalDate.parse("2021-07-01");

    private List<Statutes> earlier = List.of();
    private List<Sitting> unseated = List.of();
    private Map<UUID, List<Presence>> inVain = Map.of();

    private List<SeatWarning> warnings(
            int size, Period period, Map<UUID, List<OtherMandateContent>> elsewhere, Sitting... sittings) {
        var content = new BodyContent(
                LocalizedText.dutch("Bestuur"),
                size,
                period,
                null,
                null,
                null,
                List.of(),
                List.of(Incompatibility.values()),
                earlier.isEmpty() ? null : STATUTES,
                earlier);
        var body = new BodyScope(BODY, Ids.next(), "board", null, content);
        return new SeatCheck(body, List.of(sittings), unseated, elsewhere, List.of(spring, autumn), inVain)
                .warnings()
                .toList();
    }

    private static Sitting sitting(UUID person, Period served) {
        var seat = new Seat(SeatRole.MEMBER, Appointment.GENERAL_ASSEMBLY, null, served.start());
        return new Sitting(person, BODY, seat, served);
    }

    private Presence presence(String day) {
        return new Presence(Ids.next(), LocalDate.parse(day), Set.of(alderman, other));
    }

    private static Period period(String start, @Nullable String end) {
        return new Period(LocalDate.parse(start), end == null ? null : LocalDate.parse(end));
    }
}
