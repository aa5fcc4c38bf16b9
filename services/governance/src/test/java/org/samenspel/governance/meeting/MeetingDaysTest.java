package org.samenspel.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.Sight;
import org.samenspel.governance.body.SubjectKind;
import org.samenspel.governance.mandate.Seated;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/** A meeting of a joint body, as a party reads it whose last day was 30 June 2023. */
class MeetingDaysTest {

    private static final LocalDate PLANNED = LocalDate.of(2023, 5, 2);
    private static final LocalDate DAY = LocalDate.of(2023, 6, 20);
    private static final LocalDate LAST = LocalDate.of(2023, 6, 30);
    private static final ZonedDateTime LATER = ZonedDateTime.parse("2023-07-05T10:00:00+02:00[Europe/Brussels]");
    private static final LocalDate MOVED = LocalDate.of(2023, 7, 15);

    private final BodyScope joint = new BodyScope(
            Ids.next(),
            Ids.next(),
            "jointConsultation",
            null,
            new BodyContent(LocalizedText.dutch("Overleg"), null, null, null, null, null, List.of(), List.of()));
    private final Sight untilLast = new Sight(false, List.of(new Period(LocalDate.of(2022, 1, 1), LAST)), LAST);
    private final Seated nobody = new Seated(Set.of(), Set.of());

    @Test
    void staysWithPartyThatLeftWhenItIsMovedToADayAfterThat() {
        Meeting meeting = meeting(content(DAY, "Brussel"), PLANNED);

        change(meeting, content(MOVED, "Gent"));

        assertThat(meeting.isSeenWith(untilLast)).isTrue();
        assertThat(meeting.contentOn(LAST)).isEqualTo(content(DAY, "Brussel"));
        assertThat(meeting.contentOn(LATER.toLocalDate())).isEqualTo(content(MOVED, "Gent"));
    }

    @Test
    void tellsNothingOfTheDayToWhichItWasMoved() {
        Meeting meeting = meeting(content(DAY, "Brussel"), PLANNED);
        change(meeting, content(MOVED, "Gent"));
        start(meeting, MOVED);

        assertThat(meeting.isSeenWith(untilLast)).isTrue();
        assertThat(meeting.contentOn(LAST).date()).isEqualTo(DAY);
        assertThat(meeting.stateOn(LAST)).isEqualTo(MeetingState.PLANNED);
        assertThat(meeting.attendanceOn(LAST)).isNull();
        assertThat(meeting.attendanceOn(MOVED)).isEqualTo(meeting.attendance());
    }

    @Test
    void comesNotInSightOfPartyThatLeftWhenItIsMovedToADayOfBefore() {
        Meeting meeting = meeting(content(MOVED, "Gent"), PLANNED);

        change(meeting, content(DAY, "Brussel"));

        assertThat(meeting.isSeenWith(untilLast)).isFalse();
    }

    @Test
    void isSeenByWhoSatThereWhenItsDayIsPutRightAfterTheLastDay() {
        Meeting meeting = meeting(content(MOVED, "Brussel"), PLANNED);
        change(meeting, content(DAY, "Gent"));

        start(meeting, LATER.toLocalDate());

        assertThat(meeting.isSeenWith(untilLast)).isTrue();
        assertThat(meeting.contentOn(LAST)).isEqualTo(content(DAY, "Brussel"));
        assertThat(meeting.stateOn(LAST)).isEqualTo(MeetingState.UNDERWAY);
        assertThat(meeting.attendanceOn(LAST)).isEqualTo(meeting.attendance());
    }

    @Test
    void isNotSeenAnyMoreWhenItTurnsOutToHaveBeenAfterTheLastDay() {
        Meeting meeting = meeting(content(DAY, "Brussel"), DAY.plusDays(1));
        start(meeting, DAY.plusDays(1));

        putRight(meeting, LAST.plusDays(1));

        assertThat(meeting.isSeenWith(untilLast)).isFalse();
        assertThat(meeting.contentOn(LATER.toLocalDate()).date()).isEqualTo(LAST.plusDays(1));
    }

    @Test
    void staysAsItWasPlannedWithPartyThatLeftBeforeItTookPlace() {
        Meeting meeting = meeting(content(DAY, "Brussel"), PLANNED);
        start(meeting, DAY);

        putRight(meeting, LAST.plusDays(1));

        assertThat(meeting.contentOn(LAST)).isEqualTo(content(DAY, "Brussel"));
        assertThat(meeting.stateOn(LAST)).isEqualTo(MeetingState.PLANNED);
        assertThat(meeting.attendanceOn(LAST)).isNull();
    }

    @Test
    void isSeenWhenItTurnsOutToHaveBeenBeforeTheLastDay() {
        Meeting meeting = meeting(content(LAST.plusDays(1), "Brussel"), LAST.plusDays(2));
        start(meeting, LAST.plusDays(2));

        putRight(meeting, DAY);

        assertThat(meeting.isSeenWith(untilLast)).isTrue();
        assertThat(meeting.contentOn(LAST).date()).isEqualTo(DAY);
        assertThat(meeting.stateOn(LAST)).isEqualTo(MeetingState.UNDERWAY);
    }

    @Test
    void wasNotHeldBeforeTheDayThatWasPutRight() {
        Meeting meeting = meeting(content(DAY, "Brussel"), PLANNED);
        start(meeting, DAY);
        meeting.approveMinutes(DAY.plusDays(2), joint.id(), LAST);
        meeting.reopen(new Reopening(LATER.toLocalDate(), "account", joint.organizationId(), null, "Verkeerde dag"));

        putRight(meeting, LAST.plusDays(1));

        assertThat(meeting.stateOn(LAST)).isEqualTo(MeetingState.PLANNED);
        assertThat(meeting.minutesOn(LAST).approvedOn()).isNull();
    }

    @Test
    void thatWasEnteredLaterIsReadAsItIsKnownNow() {
        Meeting meeting = meeting(content(DAY, "Brusel"), LAST.plusDays(1));

        change(meeting, content(DAY, "Brussel"));

        assertThat(meeting.isSeenWith(untilLast)).isTrue();
        assertThat(meeting.contentOn(LAST).place()).isEqualTo("Brussel");
    }

    @Test
    void papersAreThoseThatLayThereThen() {
        Paper note = paper("Nota", LocalDate.of(2023, 6, 1));
        Paper removed = paper("Ontwerp", LocalDate.of(2023, 6, 10));
        Paper toldLate = paper("Brief", DAY);
        Paper later = paper("Verslag", MOVED);
        Meeting meeting = meeting(content(DAY, null, note, removed), PLANNED);

        change(meeting, content(DAY, null, note, toldLate, later));

        assertThat(meeting.contentOn(LAST).papers()).containsExactly(note, removed, toldLate);
    }

    private void change(Meeting meeting, MeetingContent content) {
        meeting.change(policy(), content, LATER);
    }

    private void putRight(Meeting meeting, LocalDate day) {
        meeting.putRight(day, "Verkeerde dag", policy(), LATER);
    }

    private void start(Meeting meeting, LocalDate today) {
        meeting.start(
                new RollCall(nobody, 0),
                new Attendance(null, null, 11, List.of(), List.of(), List.of(), List.of()),
                today.atTime(20, 0).toInstant(ZoneOffset.UTC),
                today);
    }

    private Meeting meeting(MeetingContent content, LocalDate today) {
        return new Meeting(policy(), content, today);
    }

    private MeetingPolicy policy() {
        return new MeetingPolicy(joint, null, Set.of(), null);
    }

    private static MeetingContent content(LocalDate day, @Nullable String place, Paper... papers) {
        var item = new AgendaItem("1", LocalizedText.dutch("Stand"), new Subject(SubjectKind.OTHER, null), null);
        return new MeetingContent(day, null, place, List.of(item), List.of(), List.of(papers), null);
    }

    private static Paper paper(String title, LocalDate addedOn) {
        return new Paper(title, Paper.Kind.NOTE, "a".repeat(64), null, addedOn);
    }
}
