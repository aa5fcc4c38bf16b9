package org.samenspel.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.governance.decision.Proposals.cast;
import static org.samenspel.governance.decision.Proposals.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.Competence;
import org.samenspel.governance.body.Majority;
import org.samenspel.governance.body.Procedure;
import org.samenspel.governance.body.Procedures;
import org.samenspel.governance.body.SubjectKind;
import org.samenspel.governance.mandate.Seated;
import org.samenspel.governance.meeting.AgendaItem;
import org.samenspel.governance.meeting.MeetingScope;
import org.samenspel.governance.meeting.MeetingState;
import org.samenspel.governance.meeting.Room;
import org.samenspel.governance.meeting.Subject;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;

/** A chair and thirteen other members came; seven of them are for, and seven against. */
class CastingVoteTest {

    private static final Procedure CHAIRED = new Procedure(List.of(), null, true, null);
    private static final Proposal CAST_FOR = cast(7, 7, Choice.FOR);

    private final UUID chair = Ids.random();
    private final Set<UUID> members = Stream.concat(Stream.of(chair), Stream.generate(Ids::random))
            .limit(14)
            .collect(Collectors.toUnmodifiableSet());

    @Test
    void chairBreaksATieWhereTheStatutesSaySo() {
        Deliberation chaired = about(SubjectKind.OTHER, CHAIRED);

        assertThat(chaired.decide(CAST_FOR).outcome()).isEqualTo(DecisionOutcome.ADOPTED);
        assertThat(chaired.decide(cast(7, 7, Choice.AGAINST)).outcome()).isEqualTo(DecisionOutcome.REJECTED);
        assertRefused(chaired, cast(8, 6, Choice.FOR));
        assertRefused(about(SubjectKind.OTHER, Procedure.UNSAID), CAST_FOR);
        assertRefused(about(SubjectKind.STATUTES, CHAIRED), CAST_FOR);
    }

    @Test
    void statutesCanSaySoOfOneKindOfSubjectAlone() {
        Procedure onReports = Procedures.tiesOn(null, SubjectKind.FINANCIAL_REPORT, true);
        Procedure notOnReports = Procedures.tiesOn(true, SubjectKind.FINANCIAL_REPORT, false);

        assertThat(about(SubjectKind.FINANCIAL_REPORT, onReports)
                        .decide(CAST_FOR)
                        .outcome())
                .isEqualTo(DecisionOutcome.ADOPTED);
        assertRefused(about(SubjectKind.MEMBERSHIP, onReports), CAST_FOR);
        assertThat(about(SubjectKind.MEMBERSHIP, notOnReports).decide(CAST_FOR).outcome())
                .isEqualTo(DecisionOutcome.ADOPTED);
        assertRefused(about(SubjectKind.FINANCIAL_REPORT, notOnReports), CAST_FOR);
    }

    @Test
    void decisionTellsTheCastingVoteAndTheTallyThatWasATie() {
        Deliberation chaired = about(SubjectKind.OTHER, CHAIRED);

        Decision decision = chaired.decide(cast(7, 7, Choice.AGAINST));

        assertThat(decision.castingVote()).isEqualTo(Choice.AGAINST);
        assertThat(decision.tally()).isEqualTo(new Tally(7, 7, 0));
        assertThat(chaired.decide(tally(7, 7, 0)).castingVote()).isNull();
    }

    @Test
    void tieIsBrokenByNobodyWhenNoChairIsInTheRoomForTheItem() {
        UUID other = Ids.random();
        Set<UUID> thirteen =
                members.stream().filter(member -> !member.equals(chair)).collect(Collectors.toUnmodifiableSet());
        Set<UUID> present = Stream.concat(thirteen.stream(), Stream.of(other)).collect(Collectors.toUnmodifiableSet());
        Deliberation chairLeft =
                about(SubjectKind.OTHER, CHAIRED, new Room(present, Set.of(), Set.of(chair), present.size(), 1));

        assertRefused(chairLeft, CAST_FOR);
        assertThat(chairLeft.decide(tally(7, 7, 0)).outcome()).isEqualTo(DecisionOutcome.REJECTED);
    }

    private static void assertRefused(Deliberation deliberation, Proposal proposal) {
        assertThatThrownBy(() -> deliberation.decide(proposal))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(DecisionRule.NO_CASTING_VOTE));
    }

    private Deliberation about(SubjectKind subject, Procedure procedure) {
        return about(subject, procedure, new Room(members, Set.of(), Set.of(), members.size(), 0));
    }

    private Deliberation about(SubjectKind subject, Procedure procedure, Room room) {
        var content = new BodyContent(
                LocalizedText.dutch("Bestuur"), null, null, null, Majority.SIMPLE, procedure, List.of(), List.of());
        var meeting = new MeetingScope(
                Ids.next(),
                MeetingState.UNDERWAY,
                new BodyScope(Ids.next(), Ids.next(), "board", null, content),
                LocalDate.of(2021, 11, 25),
                new Seated(members, members, Set.of(chair)),
                Optional.of(new AgendaItem("1", LocalizedText.dutch("Punt"), new Subject(subject, null), null)),
                room,
                null);
        return new Deliberation(meeting, Competence.DECIDES, SecondMeeting.NONE);
    }
}
