package org.samenspel.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.SubjectKind;
import org.samenspel.governance.mandate.Seated;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

class MeetingTest {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 25);
    private static final LocalDate TODAY = LocalDate.of(2021, 12, 20);
    private static final Instant NOW = Instant.parse("2021-12-20T10:00:00Z");
    private static final ZonedDateTime BEFORE = ZonedDateTime.parse("2021-11-24T10:00:00+01:00[Europe/Brussels]");
    private static final ZonedDateTime AFTER = NOW.atZone(BEFORE.getZone());
    private static final String REASON = "Te weinig inschrijvingen";

    private final BodyScope board = body(null);
    private final UUID member = Ids.random();
    private final UUID other = Ids.random();
    private final UUID observer = Ids.random();
    private final Seated seated = new Seated(Set.of(member, other, observer), Set.of(member, other));

    @ParameterizedTest
    @CsvSource({"2021-11-24,MINUTES_BEFORE_MEETING", "2021-12-21,MINUTES_IN_FUTURE"})
    void refusesMinutesBeforeTheMeetingAndOnADayToCome(LocalDate approvedOn, MeetingRule rule) {
        refused(() -> underway().approveMinutes(approvedOn, board.id(), TODAY), rule, "approvedOn");
    }

    @Test
    void refusesMinutesWhenNobodyKnowsWhoCame() {
        refused(() -> planned().approveMinutes(TODAY, board.id(), TODAY), MeetingRule.MEETING_NOT_UNDERWAY);
    }

    @Test
    void refusesChangeOfAnythingAfterCancellation() {
        Meeting meeting = planned();
        meeting.cancel(REASON, TODAY);

        refused(() -> meeting.change(policy(), content(DAY), AFTER), MeetingRule.MEETING_CANCELLED);
        refused(() -> meeting.declare(List.of(), seated, BEFORE), MeetingRule.MEETING_CANCELLED);
        refused(
                () -> meeting.start(new RollCall(seated, 0), present(member), NOW, TODAY),
                MeetingRule.MEETING_CANCELLED);
        refused(() -> meeting.approveMinutes(TODAY, board.id(), TODAY), MeetingRule.MEETING_CANCELLED);
        assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
    }

    @Test
    void refusesAgendaAfterTheStart() {
        Meeting meeting = underway();

        refused(() -> meeting.change(policy(), content(DAY), AFTER), MeetingRule.MEETING_STARTED);
        assertThat(meeting.content().agenda()).hasSize(2);
    }

    @Test
    void refusesToStartBeforeItsDay() {
        Meeting meeting = planned();

        refused(
                () -> meeting.start(new RollCall(seated, 0), present(member), NOW, DAY.minusDays(1)),
                MeetingRule.MEETING_IN_FUTURE);
        meeting.start(new RollCall(seated, 0), present(member), NOW, DAY);
    }

    @Test
    void countsWhoCameByPersonInABodyWithMembersAndByNumberInOneWithout() {
        Seated nobody = new Seated(Set.of(), Set.of());
        Meeting network = planned();

        refused(
                () -> planned().start(new RollCall(seated, 0), number(3), NOW, TODAY),
                MeetingRule.ATTENDANCE_BY_PERSON,
                "participants");
        refused(
                () -> planned().start(new RollCall(nobody, 0), present(member), NOW, TODAY),
                MeetingRule.NOT_A_MEMBER,
                "present[0]");
        network.start(new RollCall(nobody, 0), number(11), NOW, TODAY);
        assertThat(network.roomFor("1", nobody)).isEqualTo(new Room(null, Set.of(), Set.of(), 11, 0));
    }

    @Test
    void refusesConflictForWhatIsNotOnTheAgenda() {
        Meeting meeting = planned();
        meeting.declare(List.of(conflict(member, "2")), seated, BEFORE);

        refused(
                () -> meeting.declare(List.of(conflict(member, "2"), conflict(member, "3")), seated, BEFORE),
                MeetingRule.ITEM_NOT_ON_AGENDA,
                "conflicts[1].item");
        refused(
                () -> meeting.change(policy(), content(DAY, item("1")), AFTER),
                MeetingRule.ITEM_NOT_ON_AGENDA,
                "agenda");
    }

    @Test
    void refusesWhoHasNoMandateOnThatDay() {
        UUID stranger = Ids.random();

        refused(
                () -> planned().start(new RollCall(seated, 0), present(member, stranger), NOW, TODAY),
                MeetingRule.NOT_A_MEMBER,
                "present[1]");
        refused(
                () -> planned().declare(List.of(conflict(stranger, "1")), seated, BEFORE),
                MeetingRule.NOT_A_MEMBER,
                "conflicts[0].personId");
    }

    @Test
    void refusesAgendaWithANumberTwice() {
        refused(
                () -> meeting(new MeetingPolicy(board, null, Set.of(), null), content(DAY, item("1"), item("1"))),
                MeetingRule.ITEM_TWICE,
                "agenda[1].number");
    }

    @Test
    void refusesADayOnWhichTheBodyDoesNotExist() {
        LocalDate after = LocalDate.of(2023, 1, 1);

        refused(
                () -> meeting(new MeetingPolicy(board, null, Set.of(), null), content(after)),
                MeetingRule.MEETING_OUTSIDE_BODY_PERIOD,
                "date");
        refused(
                () -> planned().change(policy(), content(after), AFTER),
                MeetingRule.MEETING_OUTSIDE_BODY_PERIOD,
                "date");
    }

    @Test
    void bodyOfAnAgreementMeetsFromTheFirstDayOfThatAgreement() {
        meeting(new MeetingPolicy(board, DAY, Set.of(), null), content(DAY));

        refused(
                () -> meeting(new MeetingPolicy(board, DAY.plusDays(1), Set.of(), null), content(DAY)),
                MeetingRule.MEETING_BEFORE_AGREEMENT,
                "date");
    }

    @Test
    void saysOfWhatBelongsToTheAgreementThatItIsProposedOrSubmittedFirst() {
        var draft = new AgendaItem("1", LocalizedText.dutch("Plan"), new Subject(SubjectKind.PLAN, Ids.next()), null);

        assertThatThrownBy(
                        () -> meeting(new MeetingPolicy(body(Ids.next()), null, Set.of(), null), content(DAY, draft)))
                .hasMessageContaining("proposed or submitted first");
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAN", "BUDGET", "AGREEMENT"})
    void bodyOfAnAgreementDecidesOnNothingThatOnePartyDecidesForItself(SubjectKind kind) {
        var item = new AgendaItem("1", LocalizedText.dutch("Punt"), new Subject(kind, Ids.next()), null);

        refused(
                () -> meeting(new MeetingPolicy(body(Ids.next()), null, Set.of(), null), content(DAY, item)),
                MeetingRule.SUBJECT_OF_ONE_PARTY,
                "agenda[0].subject");
        assertThat(meeting(new MeetingPolicy(board, null, Set.of(), null), content(DAY, item))
                        .content()
                        .agenda())
                .containsExactly(item);
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAN", "AGREEMENT"})
    void bodyOfAnAgreementDecidesOnThePlansAndTheYearlyArrangementsOfThatAgreement(SubjectKind kind) {
        UUID plan = Ids.next();
        var item = new AgendaItem("1", LocalizedText.dutch("Punt"), new Subject(kind, plan), null);

        assertThat(meeting(new MeetingPolicy(body(Ids.next()), null, Set.of(plan), null), content(DAY, item))
                        .content()
                        .agenda())
                .containsExactly(item);
        refused(
                () -> meeting(new MeetingPolicy(body(Ids.next()), null, Set.of(Ids.next()), null), content(DAY, item)),
                MeetingRule.SUBJECT_OF_ONE_PARTY,
                "agenda[0].subject");
    }

    @Test
    void whoDeclaredAConflictLeavesForThatItemOnly() {
        Meeting meeting = planned();
        meeting.declare(List.of(conflict(member, "2")), seated, BEFORE);
        meeting.start(new RollCall(seated, 0), present(member, other), NOW, TODAY);

        assertThat(meeting.roomFor("1", seated)).isEqualTo(new Room(Set.of(member, other), Set.of(), Set.of(), 2, 0));
        assertThat(meeting.roomFor("2", seated)).isEqualTo(new Room(Set.of(other), Set.of(), Set.of(member), 1, 1));
    }

    @Test
    void observerCountsAsPresentAndNotInTheRoom() {
        Meeting meeting = planned();
        meeting.start(new RollCall(seated, 0), present(member, observer), NOW, TODAY);

        assertThat(meeting.attendance()).extracting(Attendance::count).isEqualTo(2);
        assertThat(meeting.roomFor("1", seated)).isEqualTo(new Room(Set.of(member), Set.of(), Set.of(), 1, 0));
    }

    @Test
    void keepsALateConflictAndMarksIt() {
        Meeting meeting = planned();
        meeting.declare(List.of(conflict(member, "1")), seated, BEFORE);
        meeting.start(roll(), present(member, other), NOW, TODAY);

        meeting.declare(List.of(conflict(member, "1"), conflict(other, "2")), seated, AFTER);

        assertThat(meeting.conflicts()).extracting(Conflict::told).containsExactly(Told.IN_TIME, Told.LATE);
        assertThat(meeting.roomFor("2", seated).people()).containsExactly(member);
    }

    @Test
    void conflictToldAfterTheDecisionIsKeptAndTheDecisionStands() {
        Meeting meeting = underway();
        meeting.decide("1", seated);

        meeting.declare(List.of(conflict(member, "1")), seated, AFTER);
        meeting.start(roll(), present(member, other), NOW, TODAY);

        assertThat(meeting.conflicts()).extracting(Conflict::told).containsExactly(Told.AFTER_DECISION);
        meeting.undecide("1", ZoneOffset.UTC);
        assertThat(meeting.conflicts()).extracting(Conflict::told).containsExactly(Told.LATE);
        assertThat(meeting.roomFor("1", seated).people()).containsExactly(other);
    }

    @Test
    void correctsWhoCameWithATraceUntilTheMinutesAreApproved() {
        Meeting meeting = underway();
        Attendance before = meeting.attendance();

        meeting.start(roll(), present(member), NOW, TODAY);

        assertThat(meeting.corrections()).containsExactly(new Correction(NOW, before, List.of()));
        meeting.approveMinutes(TODAY, board.id(), TODAY);
        refused(() -> meeting.start(roll(), present(member), NOW, TODAY), MeetingRule.MINUTES_APPROVED);
        refused(() -> meeting.declare(List.of(), seated, BEFORE), MeetingRule.MINUTES_APPROVED);
    }

    @Test
    void whoWasThereForADecisionChangesOnlyWhenItIsWithdrawn() {
        Meeting meeting = underway();
        meeting.decide("1", seated);
        var left = new Attendance(
                List.of(member, other),
                null,
                null,
                List.of(),
                List.of(),
                List.of(new Absence(other, List.of("2"))),
                List.of());

        meeting.start(roll(), left, NOW, TODAY);
        refused(() -> meeting.start(roll(), present(member), NOW, TODAY), MeetingRule.DECISION_STANDS);
        refused(() -> meeting.cancel(REASON, TODAY), MeetingRule.MEETING_DECIDED);
        meeting.undecide("1", ZoneOffset.UTC);
        meeting.start(roll(), present(member), NOW, TODAY);

        assertThat(meeting.roomFor("1", seated).count()).isEqualTo(1);
    }

    @Test
    void placeAndPapersChangeAfterTheStartAndTheAgendaDoesNot() {
        Meeting meeting = underway();
        MeetingContent now = meeting.content();
        var paper = new Paper("Nota", Paper.Kind.NOTE, "a".repeat(64), "2", DAY);

        meeting.change(
                policy(),
                new MeetingContent(
                        DAY, "19:30", "Brussel", now.agenda(), now.contributesTo(), List.of(paper), now.secondOf()),
                AFTER);

        assertThat(meeting.content().place()).isEqualTo("Brussel");
        assertThat(meeting.content().papers()).containsExactly(paper);
        refused(() -> meeting.change(policy(), content(DAY, item("1")), AFTER), MeetingRule.MEETING_STARTED);
    }

    @Test
    void refusesPaperOfWhatIsNotOnTheAgenda() {
        var paper = new Paper("Nota", Paper.Kind.NOTE, "a".repeat(64), "9", DAY);
        var content = new MeetingContent(DAY, null, null, List.of(item("1")), List.of(), List.of(paper), null);

        refused(() -> meeting(policy(), content), MeetingRule.ITEM_NOT_ON_AGENDA, "papers[0].item");
    }

    @ParameterizedTest
    @CsvSource({"STATUTES, 14, 15", "OTHER, 0, 1"})
    void secondMeetingComesNotBeforeTheDaysThatTheLawAsks(SubjectKind subject, int tooEarly, int inTime) {
        var second = new MeetingPolicy(board, null, Set.of(), DAY);
        var item = new AgendaItem("1", LocalizedText.dutch("Punt"), new Subject(subject, null), null);

        refused(
                () -> meeting(second, content(DAY.plusDays(tooEarly), item)),
                MeetingRule.SECOND_MEETING_TOO_EARLY,
                "date");
        assertThat(meeting(second, content(DAY.plusDays(inTime), item)).date()).isEqualTo(DAY.plusDays(inTime));
    }

    @Test
    void isOnADayWhatWasKnownThatDay() {
        Meeting meeting = underway();
        meeting.approveMinutes(DAY.plusDays(5), board.id(), TODAY);
        meeting.cancel(REASON, DAY.plusDays(9));

        assertThat(meeting.stateOn(DAY.plusDays(4))).isEqualTo(MeetingState.UNDERWAY);
        assertThat(meeting.stateOn(DAY.plusDays(5))).isEqualTo(MeetingState.HELD);
        assertThat(meeting.stateOn(DAY.plusDays(9))).isEqualTo(MeetingState.CANCELLED);
    }

    private RollCall roll() {
        return new RollCall(seated, 0);
    }

    private MeetingPolicy policy() {
        return new MeetingPolicy(board, null, Set.of(), null);
    }

    private static Meeting meeting(MeetingPolicy policy, MeetingContent content) {
        return new Meeting(policy, content, DAY);
    }

    private Meeting planned() {
        return meeting(new MeetingPolicy(board, null, Set.of(), null), content(DAY, item("1"), item("2")));
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

    private static MeetingContent content(LocalDate date, AgendaItem... agenda) {
        return new MeetingContent(date, null, null, List.of(agenda), List.of(), List.of(), null);
    }

    private static AgendaItem item(String number) {
        return new AgendaItem(number, LocalizedText.dutch("Punt"), new Subject(SubjectKind.OTHER, null), null);
    }

    private static Conflict conflict(UUID person, String item) {
        return new Conflict(person, item, "Vennoot van een bureau", null);
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
