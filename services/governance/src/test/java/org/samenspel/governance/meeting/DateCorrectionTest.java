package org.samenspel.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

/** The day of a meeting of the board that was said to be on 25 November 2021, and is put right on 20 December. */
class DateCorrectionTest {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 25);
    private static final LocalDate TODAY = LocalDate.of(2021, 12, 20);
    private static final Instant NOW = Instant.parse("2021-12-20T10:00:00Z");
    private static final ZonedDateTime AFTER = NOW.atZone(ZoneId.of("Europe/Brussels"));
    private static final String MISTAKE = "De dag van een andere vergadering";
    private static final String REASON = "Te weinig inschrijvingen";

    private final BodyScope board = body(null);
    private final UUID member = Ids.random();
    private final UUID other = Ids.random();
    private final Seated seated = new Seated(Set.of(member, other), Set.of(member, other));

    @Test
    void dayIsPutRightAfterTheStartAndWhatWasSaidIsKeptWithTheReason() {
        Meeting meeting = underway();
        Attendance came = meeting.attendance();

        putRight(meeting, DAY.plusDays(5));

        assertThat(meeting.date()).isEqualTo(DAY.plusDays(5));
        assertThat(meeting.attendance()).isEqualTo(came);
        assertThat(meeting.corrections()).containsExactly(new Correction(NOW, came, List.of(), DAY, MISTAKE));
        meeting.approveMinutes(TODAY, board.id(), TODAY);
        refused(() -> putRight(meeting, DAY), MeetingRule.MINUTES_APPROVED);
    }

    @Test
    void dayIsPutRightOfAMeetingThatTookPlaceAlone() {
        Meeting cancelled = planned();
        cancelled.cancel(REASON, TODAY);

        refused(() -> putRight(planned(), DAY.minusDays(1)), MeetingRule.MEETING_NOT_UNDERWAY);
        refused(() -> putRight(cancelled, DAY.minusDays(1)), MeetingRule.MEETING_CANCELLED);
        refused(() -> putRight(underway(), TODAY.plusDays(1)), MeetingRule.MEETING_IN_FUTURE);
    }

    @Test
    void saysOfAMeetingThatHasNotStartedHowItIsMoved() {
        assertThatThrownBy(() -> putRight(planned(), DAY.minusDays(1)))
                .hasMessage("The meeting has not started: change its date as it is planned, by a PATCH of the meeting");
    }

    @Test
    void dayOfADecisionThatStandsIsNotPutRight() {
        Meeting meeting = underway();
        meeting.decide("1", seated);

        refused(() -> putRight(meeting, DAY.plusDays(1)), MeetingRule.DECISION_STANDS);
        meeting.undecide("1", ZoneOffset.UTC);
        putRight(meeting, DAY.plusDays(1));

        assertThat(meeting.date()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void dayThatIsPutRightIsOneOnWhichTheBodyMayMeet() {
        var begun = new MeetingPolicy(board, DAY, Set.of(), null);
        var second = new MeetingPolicy(board, null, Set.of(), DAY);

        refused(() -> putRight(underway(), DAY.minusDays(1), begun), MeetingRule.MEETING_BEFORE_AGREEMENT, "date");
        refused(
                () -> putRight(underway(), LocalDate.of(2020, 12, 31), policy()),
                MeetingRule.MEETING_OUTSIDE_BODY_PERIOD,
                "date");
        refused(() -> putRight(underway(), DAY, second), MeetingRule.SECOND_MEETING_TOO_EARLY, "date");
    }

    /** The first mandates of the board start on 26 November: on the mistaken day nobody could be named. */
    @Test
    void dayIsPutRightToOneWithMembersThoughOnlyTheirNumberIsKnown() {
        Meeting meeting = planned();
        meeting.start(new RollCall(new Seated(Set.of(), Set.of()), 0), number(12), NOW, TODAY);

        putRight(meeting, LocalDate.of(2021, 11, 29));
        meeting.start(new RollCall(seated, 0), present(member, other), NOW, TODAY);

        assertThat(meeting.date()).isEqualTo("2021-11-29");
        assertThat(meeting.roomFor("1", seated).people()).containsExactlyInAnyOrder(member, other);
    }

    @Test
    void dayIsPutRightToOneOnWhichWhoCameHadNoSeat() {
        Meeting meeting = underway();
        Seated without = new Seated(Set.of(member), Set.of(member));

        putRight(meeting, DAY.plusDays(1));

        assertThat(meeting.date()).isEqualTo(DAY.plusDays(1));
        assertThat(meeting.roomFor("1", without).people()).containsExactly(member);
    }

    @Test
    void dayIsPutRightThoughWhatWasOnTheAgendaBelongsToTheAgreementNoLonger() {
        BodyScope joint = body(Ids.next());
        UUID plan = Ids.next();
        var item = new AgendaItem("1", LocalizedText.dutch("Plan"), new Subject(SubjectKind.PLAN, plan), null);
        Meeting meeting = new Meeting(new MeetingPolicy(joint, null, Set.of(plan), null), content(item), DAY);
        meeting.start(new RollCall(seated, 0), present(member), NOW, TODAY);

        putRight(meeting, DAY.plusDays(1), new MeetingPolicy(joint, null, Set.of(), null));

        assertThat(meeting.date()).isEqualTo(DAY.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({"2021-11-20, LATE", "2021-11-24, IN_TIME", "2021-11-29, IN_TIME"})
    void conflictIsHeldAgainstTheDayThatWasPutRight(LocalDate day, Told told) {
        Meeting meeting = underway();
        meeting.declare(List.of(new Conflict(member, "1", "Vennoot", LocalDate.of(2021, 11, 23))), seated, AFTER);

        putRight(meeting, day);

        assertThat(meeting.conflicts()).extracting(Conflict::told).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource({"2021-11-25, 2021-11-24, LATE", "2021-11-24, 2021-11-25, IN_TIME"})
    void conflictKeepsNoMarkOfTheMistakenDay(LocalDate said, LocalDate right, Told told) {
        Meeting meeting = meeting(said);
        meeting.start(new RollCall(seated, 0), present(member, other), NOW, TODAY);
        meeting.declare(List.of(new Conflict(member, "1", "Vennoot", LocalDate.of(2021, 11, 24))), seated, AFTER);

        putRight(meeting, right);

        assertThat(meeting.conflicts()).extracting(Conflict::told).containsExactly(told);
    }

    private void putRight(Meeting meeting, LocalDate day) {
        putRight(meeting, day, policy());
    }

    private static void putRight(Meeting meeting, LocalDate day, MeetingPolicy policy) {
        meeting.putRight(day, MISTAKE, policy, AFTER);
    }

    private MeetingPolicy policy() {
        return new MeetingPolicy(board, null, Set.of(), null);
    }

    private Meeting planned() {
        return meeting(DAY);
    }

    private Meeting meeting(LocalDate day) {
        return new Meeting(policy(), content(item("1"), item("2")).heldOn(day), day);
    }

    private Meeting underway() {
        Meeting meeting = planned();
        meeting.start(new RollCall(seated, 0), present(member, other), NOW, TODAY);
        return meeting;
    }

    private static BodyScope body(@Nullable UUID agreementId) {
        var period = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31));
        var content =
                new BodyContent(LocalizedText.dutch("Bestuur"), null, period, null, null, null, List.of(), List.of());
        return new BodyScope(Ids.next(), Ids.next(), "board", agreementId, content);
    }

    private static MeetingContent content(AgendaItem... agenda) {
        return new MeetingContent(DAY, null, null, List.of(agenda), List.of(), List.of(), null);
    }

    private static AgendaItem item(String number) {
        return new AgendaItem(number, LocalizedText.dutch("Punt"), new Subject(SubjectKind.OTHER, null), null);
    }

    private static Attendance present(UUID... people) {
        return new Attendance(List.of(people), null, null, List.of(), List.of(), List.of(), List.of());
    }

    private static Attendance number(int participants) {
        return new Attendance(null, null, participants, List.of(), List.of(), List.of(), List.of());
    }

    private static void refused(ThrowingCallable change, MeetingRule rule, String... properties) {
        assertThatThrownBy(change).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule()).isEqualTo(rule);
            assertThat(refused.issues()).extracting(issue -> issue.name()).containsExactly(properties);
        });
    }
}
