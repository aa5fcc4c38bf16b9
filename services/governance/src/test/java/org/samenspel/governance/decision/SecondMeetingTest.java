package org.samenspel.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.SubjectKind;
import org.samenspel.governance.mandate.Seated;
import org.samenspel.governance.meeting.AgendaItem;
import org.samenspel.governance.meeting.MeetingScope;
import org.samenspel.governance.meeting.MeetingState;
import org.samenspel.governance.meeting.Room;
import org.samenspel.governance.meeting.Subject;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;

/** An assembly of nine, of whom six must be there for the statutes, and whoever comes fifteen days later. */
class SecondMeetingTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    private static final UUID OF_FIRST = Ids.next();

    private final Set<UUID> members = Stream.generate(Ids::random).limit(9).collect(Collectors.toSet());
    private final BodyScope assembly = new BodyScope(
            Ids.next(),
            Ids.next(),
            "generalAssembly",
            null,
            new BodyContent(LocalizedText.dutch("Vergadering"), null, null, null, null, null, List.of(), List.of()));

    @Test
    void decidesWithWhoeverComesWhenTooFewWereThereLongEnoughBefore() {
        assertThat(second(FIRST.plusDays(15), first(MeetingState.HELD, 5, null)))
                .isEqualTo(SecondMeeting.DECIDES);
        assertThat(second(FIRST.plusDays(15), first(MeetingState.UNDERWAY, 5, null)))
                .isEqualTo(SecondMeeting.DECIDES);
    }

    @Test
    void saysTheOneReasonForWhichItDoesNot() {
        LocalDate later = FIRST.plusDays(15);

        assertThat(second(later, first(MeetingState.PLANNED, 0, null))).isEqualTo(SecondMeeting.FIRST_NOT_HELD);
        assertThat(second(later, first(MeetingState.CANCELLED, 5, null))).isEqualTo(SecondMeeting.FIRST_NOT_HELD);
        assertThat(second(later, first(MeetingState.HELD, 5, Ids.next()))).isEqualTo(SecondMeeting.FIRST_IS_SECOND);
        assertThat(second(FIRST.plusDays(14), first(MeetingState.HELD, 5, null)))
                .isEqualTo(SecondMeeting.TOO_SOON);
        assertThat(second(later, first(MeetingState.HELD, 6, null))).isEqualTo(SecondMeeting.FIRST_HAD_QUORUM);
        assertThat(of(meeting(later, MeetingState.UNDERWAY, 2, OF_FIRST, SubjectKind.STATUTES), Optional.empty()))
                .isEqualTo(SecondMeeting.FIRST_NOT_HELD);
    }

    @Test
    void isNoneForASubjectThatTheFirstDidNotHaveOrThatHasNoSecond() {
        MeetingScope first = first(MeetingState.HELD, 5, null);
        var other = new MeetingScope(
                first.id(),
                first.state(),
                first.body(),
                first.date(),
                first.seated(),
                Optional.empty(),
                first.room(),
                null);

        assertThat(second(FIRST.plusDays(15), other)).isEqualTo(SecondMeeting.FIRST_WITHOUT_SUBJECT);
        assertThat(of(
                        meeting(FIRST.plusDays(15), MeetingState.UNDERWAY, 2, OF_FIRST, SubjectKind.OTHER),
                        Optional.of(first)))
                .isEqualTo(SecondMeeting.NOT_FOR_SUBJECT);
        assertThat(of(
                        meeting(FIRST.plusDays(15), MeetingState.UNDERWAY, 2, null, SubjectKind.STATUTES),
                        Optional.empty()))
                .isEqualTo(SecondMeeting.NONE);
    }

    private SecondMeeting second(LocalDate day, MeetingScope first) {
        return of(meeting(day, MeetingState.UNDERWAY, 2, OF_FIRST, SubjectKind.STATUTES), Optional.of(first));
    }

    private SecondMeeting of(MeetingScope meeting, Optional<MeetingScope> first) {
        SubjectKind kind = meeting.item().orElseThrow().subject().kind();
        return SecondMeeting.of(meeting, first, assembly.content().votingRule(kind));
    }

    private MeetingScope first(MeetingState state, int came, @Nullable UUID secondOf) {
        return meeting(FIRST, state, came, secondOf, SubjectKind.STATUTES);
    }

    private MeetingScope meeting(
            LocalDate day, MeetingState state, int came, @Nullable UUID secondOf, SubjectKind subject) {
        Set<UUID> room = members.stream().limit(came).collect(Collectors.toSet());
        return new MeetingScope(
                Ids.next(),
                state,
                assembly,
                day,
                new Seated(members, members),
                Optional.of(new AgendaItem("1", LocalizedText.dutch("Punt"), new Subject(subject, null), null)),
                new Room(room, Set.of(), Set.of(), came, 0),
                secondOf);
    }
}
