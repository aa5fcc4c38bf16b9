package org.samenspel.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
import org.samenspel.governance.mandate.Seated;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

class MeetingTest {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 25);
    private static final LocalDate TODAY = LocalDate.of(2021, 12, 20);
    private static final LocalizedText REASON = LocalizedText.dutch("Te weinig inschrijvingen");

    private final BodyScope board = body(null);
    private final UUID member = Ids.random();
    private final UUID other = Ids.random();
    private final UUID observer = Ids.random();
    private final Seated seated = new Seated(Set.of(member, other, observer), Set.of(member, other));

    @ParameterizedTest
    @CsvSource({"2021-11-24,MINUTES_BEFORE_MEETING", "2021-12-21,MINUTES_IN_FUTURE"})
    void refusesMinutesBeforeTheMeetingAndOnADayToCome(LocalDate approvedOn, MeetingRule rule) {
        refused(() -> underway().approveMinutes(approvedOn, TODAY), rule, "approvedOn");
    }

    @Test
    void refusesMinutesWhenNobodyKnowsWhoCame() {
        refused(() -> planned().approveMinutes(TODAY, TODAY), MeetingRule.MEETING_NOT_UNDERWAY);
    }

    @Test
    void refusesChangeOfAnythingAfterCancellation() {
        Meeting meeting = planned();
        meeting.cancel(REASON);

        refused(() -> meeting.change(board, Set.of(), content(DAY)), MeetingRule.MEETING_CANCELLED);
        refused(() -> meeting.declare(List.of(), seated), MeetingRule.MEETING_CANCELLED);
        refused(() -> meeting.start(present(member), seated, TODAY), MeetingRule.MEETING_CANCELLED);
        refused(() -> meeting.approveMinutes(TODAY, TODAY), MeetingRule.MEETING_CANCELLED);
        assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
    }

    @Test
    void refusesAgendaAndConflictsAfterTheStart() {
        Meeting meeting = underway();

        refused(() -> meeting.change(board, Set.of(), content(DAY)), MeetingRule.MEETING_STARTED);
        refused(() -> meeting.declare(List.of(), seated), MeetingRule.MEETING_STARTED);
        assertThat(meeting.content().agenda()).hasSize(2);
    }

    @Test
    void refusesToStartBeforeItsDay() {
        Meeting meeting = planned();

        refused(() -> meeting.start(present(member), seated, DAY.minusDays(1)), MeetingRule.MEETING_IN_FUTURE);
        meeting.start(present(member), seated, DAY);
    }

    @Test
    void countsWhoCameByPersonInABodyWithMembersAndByNumberInOneWithout() {
        Seated nobody = new Seated(Set.of(), Set.of());
        Meeting network = planned();

        refused(() -> planned().start(number(3), seated, TODAY), MeetingRule.ATTENDANCE_BY_PERSON, "participants");
        refused(() -> planned().start(present(member), nobody, TODAY), MeetingRule.NOT_A_MEMBER, "present[0]");
        network.start(number(11), nobody, TODAY);
        assertThat(network.roomFor("1", nobody)).isEqualTo(new Room(null, Set.of(), 11));
    }

    @Test
    void refusesConflictForWhatIsNotOnTheAgenda() {
        Meeting meeting = planned();
        meeting.declare(List.of(conflict(member, "2")), seated);

        refused(
                () -> meeting.declare(List.of(conflict(member, "2"), conflict(member, "3")), seated),
                MeetingRule.ITEM_NOT_ON_AGENDA,
                "conflicts[1].item");
        refused(
                () -> meeting.change(board, Set.of(), content(DAY, item("1"))),
                MeetingRule.ITEM_NOT_ON_AGENDA,
                "agenda");
    }

    @Test
    void refusesWhoHasNoMandateOnThatDay() {
        UUID stranger = Ids.random();

        refused(
                () -> planned().start(present(member, stranger), seated, TODAY),
                MeetingRule.NOT_A_MEMBER,
                "present[1]");
        refused(
                () -> planned().declare(List.of(conflict(stranger, "1")), seated),
                MeetingRule.NOT_A_MEMBER,
                "conflicts[0].personId");
    }

    @Test
    void refusesAgendaWithANumberTwice() {
        refused(
                () -> new Meeting(board, Set.of(), content(DAY, item("1"), item("1"))),
                MeetingRule.ITEM_TWICE,
                "agenda[1].number");
    }

    @Test
    void refusesADayOnWhichTheBodyDoesNotExist() {
        LocalDate after = LocalDate.of(2023, 1, 1);

        refused(() -> new Meeting(board, Set.of(), content(after)), MeetingRule.MEETING_OUTSIDE_BODY_PERIOD, "date");
        refused(
                () -> planned().change(board, Set.of(), content(after)),
                MeetingRule.MEETING_OUTSIDE_BODY_PERIOD,
                "date");
    }

    @ParameterizedTest
    @EnumSource(names = "OTHER", mode = EnumSource.Mode.EXCLUDE)
    void bodyOfAnAgreementDecidesOnNothingThatOnePartyDecidesForItself(Subject.Kind kind) {
        var item = new AgendaItem("1", LocalizedText.dutch("Punt"), new Subject(kind, Ids.next()), null);

        refused(
                () -> new Meeting(body(Ids.next()), Set.of(), content(DAY, item)),
                MeetingRule.SUBJECT_OF_ONE_PARTY,
                "agenda[0].subject");
        assertThat(new Meeting(board, Set.of(), content(DAY, item)).content().agenda())
                .containsExactly(item);
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAN", "AGREEMENT"})
    void bodyOfAnAgreementDecidesOnThePlansAndTheYearlyArrangementsOfThatAgreement(Subject.Kind kind) {
        UUID subject = Ids.next();
        var item = new AgendaItem("1", LocalizedText.dutch("Punt"), new Subject(kind, subject), null);

        assertThat(new Meeting(body(Ids.next()), Set.of(subject), content(DAY, item))
                        .content()
                        .agenda())
                .containsExactly(item);
        refused(
                () -> new Meeting(body(Ids.next()), Set.of(Ids.next()), content(DAY, item)),
                MeetingRule.SUBJECT_OF_ONE_PARTY,
                "agenda[0].subject");
    }

    @Test
    void whoDeclaredAConflictLeavesForThatItemOnly() {
        Meeting meeting = planned();
        meeting.declare(List.of(conflict(member, "2")), seated);
        meeting.start(present(member, other), seated, TODAY);

        assertThat(meeting.roomFor("1", seated)).isEqualTo(new Room(Set.of(member, other), Set.of(), 2));
        assertThat(meeting.roomFor("2", seated)).isEqualTo(new Room(Set.of(other), Set.of(member), 1));
    }

    @Test
    void observerCountsAsPresentAndNotInTheRoom() {
        Meeting meeting = planned();
        meeting.start(present(member, observer), seated, TODAY);

        assertThat(meeting.attendance()).extracting(Attendance::count).isEqualTo(2);
        assertThat(meeting.roomFor("1", seated)).isEqualTo(new Room(Set.of(member), Set.of(), 1));
    }

    private Meeting planned() {
        return new Meeting(board, Set.of(), content(DAY, item("1"), item("2")));
    }

    private Meeting underway() {
        Meeting meeting = planned();
        meeting.start(present(member, other), seated, TODAY);
        return meeting;
    }

    private static BodyScope body(@Nullable UUID agreementId) {
        var period = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31));
        var content = new BodyContent(LocalizedText.dutch("Bestuur"), null, period, null, null, List.of(), List.of());
        return new BodyScope(Ids.next(), Ids.next(), "board", agreementId, content);
    }

    private static MeetingContent content(LocalDate date, AgendaItem... agenda) {
        return new MeetingContent(date, List.of(agenda), List.of());
    }

    private static AgendaItem item(String number) {
        return new AgendaItem(number, LocalizedText.dutch("Punt"), new Subject(Subject.Kind.OTHER, null), null);
    }

    private static Conflict conflict(UUID person, String item) {
        return new Conflict(person, item, "Vennoot van een bureau");
    }

    private static Attendance present(UUID... people) {
        return new Attendance(List.of(people), null, null, List.of());
    }

    private static Attendance number(int participants) {
        return new Attendance(null, null, participants, List.of());
    }

    private static void refused(ThrowingCallable change, MeetingRule rule, String... properties) {
        assertThatThrownBy(change).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule()).isEqualTo(rule);
            assertThat(refused.issues()).extracting(issue -> issue.name()).containsExactly(properties);
        });
    }
}
