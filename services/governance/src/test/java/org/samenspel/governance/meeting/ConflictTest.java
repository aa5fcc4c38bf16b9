package org.samenspel.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.SubjectKind;
import org.samenspel.governance.mandate.Seated;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;

class ConflictTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final LocalDate DAY = LocalDate.of(2021, 11, 25);

    private static final BodyScope BOARD = new BodyScope(
            Ids.next(),
            Ids.next(),
            "board",
            null,
            new BodyContent(LocalizedText.dutch("Bestuur"), null, null, null, null, null, List.of(), List.of()));

    private final UUID member = Ids.random();
    private final UUID other = Ids.random();
    private final Seated seated = seated(member, other);

    @ParameterizedTest
    @CsvSource({
        "2021-11-24T23:59, IN_TIME",
        "2021-11-25T19:29, IN_TIME",
        "2021-11-25T19:30, LATE",
        "2021-11-26T09:00, LATE"
    })
    void isInTimeBeforeTheHourAtWhichTheMeetingStartsAndLateFromThen(String recordedAt, Told told) {
        assertThat(declared(meeting("19:30"), null, at(recordedAt)).told()).isEqualTo(told);
    }

    @Test
    void toldAfterTheMeetingIsLateAlsoBeforeTheAttendanceIsEntered() {
        Conflict late = declared(meeting(null), null, at("2021-11-26T09:00"));

        assertThat(late.told()).isEqualTo(Told.LATE);
        assertThat(late.toldOn()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void toldBeforeTheMeetingIsInTimeWheneverItIsRecorded() {
        Meeting meeting = meeting("19:30");
        meeting.start(new RollCall(seated, 0), present(), at("2021-12-01T09:00").toInstant(), DAY.plusDays(6));

        Conflict told = declared(meeting, DAY.minusDays(1), at("2021-12-01T09:00"));

        assertThat(told.told()).isEqualTo(Told.IN_TIME);
        assertThat(told.toldOn()).isEqualTo(DAY.minusDays(1));
    }

    @Test
    void keepsTheDayAndTheMarkWhoeverRecordsItAgainAndNotAgainstAnotherDay() {
        Meeting meeting = meeting(null);
        declared(meeting, DAY.minusDays(1), at("2021-11-24T09:00"));

        assertThat(declared(meeting, null, at("2021-12-01T09:00")).told()).isEqualTo(Told.IN_TIME);
        assertThat(declared(meeting, DAY.plusDays(1), at("2021-12-01T09:00")).told())
                .isEqualTo(Told.LATE);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-26T09:00, 2021-12-09, 19:30, IN_TIME",
        "2021-11-24T09:00, 2021-11-20, 19:30, LATE",
        "2021-11-24T20:00, 2021-11-24, 19:30, LATE",
        "2021-11-24T09:00, 2021-11-24, 19:30, IN_TIME",
        "2021-11-26T09:00, 2021-11-26, , IN_TIME"
    })
    void isHeldAgainstTheDayAndTheHourToWhichTheMeetingIsMoved(
            String recordedAt, LocalDate movedTo, @Nullable String startsAt, Told told) {
        Meeting meeting = meeting("19:30");
        declared(meeting, null, at(recordedAt));

        move(meeting, movedTo, startsAt);

        assertThat(meeting.conflicts()).extracting(Conflict::told).containsExactly(told);
        assertThat(meeting.conflicts().getFirst().toldOn())
                .isEqualTo(at(recordedAt).toLocalDate());
    }

    @Test
    void isHeldAgainstTheHourThatIsPutRightAfterTheStart() {
        Meeting meeting = meeting("19:30");
        assertThat(declared(meeting, null, at("2021-11-25T19:40")).told()).isEqualTo(Told.LATE);
        meeting.start(new RollCall(seated, 0), present(), at("2021-11-25T22:00").toInstant(), DAY);

        move(meeting, DAY, "20:00");

        assertThat(meeting.conflicts()).extracting(Conflict::told).containsExactly(Told.IN_TIME);
    }

    @Test
    void keepsItsMarkWhenNobodyKnowsTheHourAtWhichItWasToldOnTheDayOfTheMeeting() {
        Meeting meeting = meeting(null);
        declared(meeting, null, at("2021-11-25T09:00"));
        meeting.start(new RollCall(seated, 0), present(), at("2021-11-25T22:00").toInstant(), DAY);

        move(meeting, DAY, null);

        assertThat(meeting.conflicts()).extracting(Conflict::told).containsExactly(Told.IN_TIME);
    }

    @Test
    void afterTheDecisionStaysSoWhateverTheHourIs() {
        Meeting meeting = meeting("19:30");
        meeting.start(new RollCall(seated, 0), present(), at("2021-11-25T22:00").toInstant(), DAY);
        meeting.decide("1", seated);
        declared(meeting, null, at("2021-11-25T22:30"));

        move(meeting, DAY, "23:00");

        assertThat(meeting.conflicts()).extracting(Conflict::told).containsExactly(Told.AFTER_DECISION);
    }

    @Test
    void toldBeforeTheHourThatIsPutRightIsInTimeOnceTheDecisionIsWithdrawn() {
        Meeting meeting = meeting("19:30");
        meeting.start(new RollCall(seated, 0), present(), at("2021-11-25T22:00").toInstant(), DAY);
        meeting.decide("1", seated);
        declared(meeting, null, at("2021-11-25T22:30"));
        move(meeting, DAY, "23:00");

        meeting.undecide("1", ZONE);

        assertThat(meeting.conflicts()).extracting(Conflict::told).containsExactly(Told.IN_TIME);
    }

    @Test
    void ofWhoHoldsAProxyIsHeldAgainstItAtTheStart() {
        Meeting meeting = meeting("19:30");
        declared(meeting, null, at("2021-11-24T09:00"));
        List<Proxy> proxies = List.of(new Proxy(other, member, null));
        var came = new Attendance(List.of(member), null, null, List.of(), List.of(), List.of(), proxies);

        assertThatThrownBy(() -> meeting.start(
                        new RollCall(seated, 1), came, at("2021-11-25T19:30").toInstant(), DAY))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(MeetingRule.PROXY_NOT_POSSIBLE));
    }

    @Test
    void isNotToldInTheFuture() {
        assertThatThrownBy(() -> declared(meeting(null), DAY, at("2021-11-24T09:00")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(MeetingRule.TOLD_IN_FUTURE));
    }

    @Test
    void isDeclaredAlsoWhenTheSeatOfWhoDeclaredAnotherOneEnded() {
        Meeting meeting = meeting(null);
        declared(meeting, null, at("2021-11-20T09:00"));

        meeting.declare(List.of(conflict(member, null), conflict(other, null)), seated(other), at("2021-11-21T09:00"));

        assertThat(meeting.conflicts()).extracting(Conflict::personId).containsExactly(member, other);
    }

    @Test
    void thatLeftTheRoomOfADecisionIsTakenOffOnlyWhenTheDecisionIsWithdrawn() {
        Meeting meeting = meeting("19:30");
        declared(meeting, null, at("2021-11-24T09:00"));
        meeting.start(new RollCall(seated, 0), present(), at("2021-11-25T19:30").toInstant(), DAY);
        meeting.decide("1", seated);

        assertThatThrownBy(() -> meeting.declare(List.of(), seated, at("2021-11-26T09:00")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(MeetingRule.DECISION_STANDS));
        meeting.undecide("1", ZONE);
        meeting.declare(List.of(), seated, at("2021-11-26T09:00"));

        assertThat(meeting.conflicts()).isEmpty();
    }

    @Test
    void changedAfterTheStartLeavesATraceOfThoseOfBefore() {
        Meeting meeting = meeting("19:30");
        declared(meeting, null, at("2021-11-24T09:00"));
        List<Conflict> before = meeting.conflicts();
        meeting.start(new RollCall(seated, 0), present(), at("2021-11-25T19:30").toInstant(), DAY);

        meeting.declare(List.of(), seated, at("2021-11-26T09:00"));

        assertThat(meeting.corrections())
                .singleElement()
                .satisfies(trace -> assertThat(trace.conflicts()).isEqualTo(before));
    }

    private static void move(Meeting meeting, LocalDate day, @Nullable String startsAt) {
        MeetingContent now = meeting.content();
        meeting.change(
                new MeetingPolicy(BOARD, null, Set.of(), null),
                new MeetingContent(day, startsAt, null, now.agenda(), List.of(), List.of(), null),
                at("2021-12-01T09:00"));
    }

    private Conflict declared(Meeting meeting, @Nullable LocalDate toldOn, ZonedDateTime now) {
        meeting.declare(List.of(conflict(member, toldOn)), seated, now);
        return meeting.conflicts().getLast();
    }

    private Attendance present() {
        return new Attendance(List.of(member, other), null, null, List.of(), List.of(), List.of(), List.of());
    }

    private static Conflict conflict(UUID person, @Nullable LocalDate toldOn) {
        return new Conflict(person, "1", "Vennoot van een bureau", toldOn);
    }

    private static Seated seated(UUID... members) {
        return new Seated(Set.of(members), Set.of(members));
    }

    private static Meeting meeting(@Nullable String startsAt) {
        var item = new AgendaItem("1", LocalizedText.dutch("Punt"), new Subject(SubjectKind.OTHER, null), null);
        return new Meeting(
                new MeetingPolicy(BOARD, null, Set.of(), null),
                new MeetingContent(DAY, startsAt, null, List.of(item), List.of(), List.of(), null),
                DAY);
    }

    private static ZonedDateTime at(String time) {
        return LocalDateTime.parse(time).atZone(ZONE);
    }
}
