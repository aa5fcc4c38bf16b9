package org.samenspel.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.mandate.Seated;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;

/** Minutes that were approved, and turn out to be wrong. */
class MinutesTest {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 25);
    private static final LocalDate APPROVED = LocalDate.of(2021, 12, 1);
    private static final LocalDate REOPENED = LocalDate.of(2021, 12, 5);
    private static final LocalDate AGAIN = LocalDate.of(2021, 12, 9);
    private static final Instant NOW = Instant.parse("2021-12-09T10:00:00Z");

    private final BodyScope board = new BodyScope(
            Ids.next(),
            Ids.next(),
            "board",
            null,
            new BodyContent(LocalizedText.dutch("Bestuur"), null, null, null, null, null, List.of(), List.of()));
    private final UUID member = Ids.random();
    private final UUID other = Ids.random();
    private final RollCall roll = new RollCall(new Seated(Set.of(member, other), Set.of(member, other)), 0);
    private final Reopening reopening =
            new Reopening(REOPENED, "account", board.organizationId(), null, "Verkeerd geteld");

    @Test
    void approvedMinutesAreReopenedCorrectedAndApprovedAnewWithATrace() {
        Meeting meeting = held("Twee stemmen voor");

        meeting.reopen(reopening);
        assertThat(meeting.state()).isEqualTo(MeetingState.UNDERWAY);
        meeting.write("Eén stem voor", AGAIN);
        meeting.start(roll, present(member), NOW, AGAIN);
        meeting.approveMinutes(AGAIN, board.id(), AGAIN);

        assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
        assertThat(meeting.minutes()).isEqualTo(new Minutes("Eén stem voor", AGAIN, board.id()));
        assertThat(meeting.reopenedUpTo(REOPENED))
                .containsExactly(
                        new ReopenedMinutes(new Minutes("Twee stemmen voor", APPROVED, board.id()), reopening));
    }

    @Test
    void haveOnADayTheTextThatWasApprovedThen() {
        Meeting meeting = held("Oud");
        meeting.reopen(reopening);
        meeting.write("Nieuw", AGAIN);
        meeting.approveMinutes(AGAIN, board.id(), AGAIN);

        assertThat(meeting.minutesOn(APPROVED.minusDays(1)).approvedOn()).isNull();
        assertThat(meeting.minutesOn(REOPENED.minusDays(1)).text()).isEqualTo("Oud");
        assertThat(meeting.stateOn(REOPENED.minusDays(1))).isEqualTo(MeetingState.HELD);
        assertThat(meeting.reopenedUpTo(REOPENED.minusDays(1))).isEmpty();
        assertThat(meeting.stateOn(REOPENED)).isEqualTo(MeetingState.UNDERWAY);
        assertThat(meeting.minutesOn(AGAIN).text()).isEqualTo("Nieuw");
    }

    @Test
    void draftOfWhichTheTextWasWrittenLaterHasNoTextOnADay() {
        Meeting meeting = underway();
        meeting.write("Tekst van later", REOPENED);

        assertThat(meeting.minutesOn(REOPENED.minusDays(1))).isEqualTo(new Minutes(null, null, null));
        assertThat(meeting.minutesOn(REOPENED).text()).isEqualTo("Tekst van later");

        meeting.approveMinutes(AGAIN, board.id(), AGAIN);
        assertThat(meeting.minutesOn(AGAIN.minusDays(1)).text()).isEqualTo("Tekst van later");
        assertThat(meeting.minutesOn(REOPENED.minusDays(1)).text()).isNull();
    }

    @Test
    void textWrittenInReopenedMinutesIsNotThatOfADayBefore() {
        Meeting meeting = held("Oud");
        meeting.reopen(reopening);
        meeting.write("Nieuw", AGAIN);

        assertThat(meeting.minutesOn(REOPENED).text()).isNull();
        assertThat(meeting.reopenedUpTo(REOPENED).getFirst().minutes().text()).isEqualTo("Oud");
    }

    @Test
    void decisionOfReopenedMinutesCanBeWithdrawn() {
        Meeting meeting = underway();
        meeting.decide("1", roll.seated());
        meeting.approveMinutes(APPROVED, board.id(), APPROVED);
        refused(() -> meeting.undecide("1", ZoneOffset.UTC), MeetingRule.MINUTES_APPROVED);

        meeting.reopen(reopening);
        meeting.undecide("1", ZoneOffset.UTC);

        meeting.cancel("Nooit doorgegaan", AGAIN);
        assertThat(meeting.minutesOn(AGAIN).approvedOn()).isNull();
    }

    @Test
    void onlyApprovedOnesAreReopened() {
        refused(() -> underway().reopen(reopening), MeetingRule.MINUTES_NOT_APPROVED);
        Meeting cancelled = underway();
        cancelled.cancel("Nooit doorgegaan", AGAIN);
        refused(() -> cancelled.reopen(reopening), MeetingRule.MEETING_CANCELLED);
    }

    private Meeting held(String text) {
        Meeting meeting = underway();
        meeting.write(text, DAY);
        meeting.approveMinutes(APPROVED, board.id(), APPROVED);
        return meeting;
    }

    private Meeting underway() {
        var meeting = new Meeting(
                new MeetingPolicy(board, null, Set.of(), null),
                new MeetingContent(DAY, null, null, List.of(), List.of(), List.of(), null),
                DAY);
        meeting.start(roll, present(member, other), NOW, APPROVED);
        return meeting;
    }

    private static Attendance present(UUID... people) {
        return new Attendance(List.of(people), null, null, List.of(), List.of(), List.of(), List.of());
    }

    private static void refused(ThrowingCallable change, MeetingRule rule) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
