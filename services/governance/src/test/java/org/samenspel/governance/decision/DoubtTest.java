package org.samenspel.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.governance.decision.Proposals.cast;
import static org.samenspel.governance.decision.Proposals.consensus;
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
import org.samenspel.governance.body.Competences;
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

/** Of ten members who voted on 2021-11-25 about the financial report, when a simple majority was enough and no body was said to decide on it. */
class DoubtTest {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 25);
    private static final UUID ORGANIZATION = Ids.next();
    private static final Procedure CHAIRED = new Procedure(List.of(), null, true, null);

    private final UUID board = Ids.next();
    private final Set<UUID> ten = Stream.generate(Ids::random).limit(10).collect(Collectors.toUnmodifiableSet());

    @Test
    void majorityOfThatDayThatIsEnteredLateTakesAnAdoptionThatLacksIt() {
        Decision six = taken(Majority.SIMPLE, Procedure.UNSAID, tally(6, 4, 0));
        Decision seven = taken(Majority.SIMPLE, Procedure.UNSAID, tally(7, 3, 0));

        assertThat(doubts(six, Majority.TWO_THIRDS, Procedure.UNSAID)).containsExactly(Doubt.MAJORITY);
        assertThat(doubts(seven, Majority.TWO_THIRDS, Procedure.UNSAID))
                .as("enough for both")
                .isEmpty();
        assertThat(doubts(six, Majority.SIMPLE, Procedure.UNSAID)).isEmpty();
    }

    @Test
    void majorityOfThatDayThatIsEnteredLateWouldHaveAdoptedWhatWasRejected() {
        Decision six = taken(Majority.TWO_THIRDS, Procedure.UNSAID, tally(6, 4, 0));

        assertThat(six.outcome()).isEqualTo(DecisionOutcome.REJECTED);
        assertThat(doubts(six, Majority.SIMPLE, Procedure.UNSAID)).containsExactly(Doubt.MAJORITY);
    }

    @Test
    void tieThatTheChairBrokeIsNoneOfItsWhereTheStatutesOfThatDayLetItNot() {
        Decision broken = taken(Majority.SIMPLE, CHAIRED, cast(5, 5, Choice.FOR));
        Decision left = taken(Majority.SIMPLE, CHAIRED, cast(5, 5, Choice.AGAINST));

        assertThat(doubts(broken, Majority.SIMPLE, Procedure.UNSAID)).containsExactly(Doubt.MAJORITY);
        assertThat(doubts(broken, Majority.SIMPLE, CHAIRED)).isEmpty();
        assertThat(doubts(left, Majority.SIMPLE, Procedure.UNSAID))
                .as("a tie rejects too")
                .isEmpty();
    }

    @Test
    void consensusHasEveryMajority() {
        Decision agreed = taken(Majority.SIMPLE, Procedure.UNSAID, consensus());

        assertThat(doubts(agreed, Majority.FOUR_FIFTHS, Procedure.UNSAID)).isEmpty();
    }

    @Test
    void competenceOfThatDayThatIsEnteredLateIsAnotherOne() {
        Decision agreed = taken(Majority.SIMPLE, Procedure.UNSAID, consensus());
        BodyScope assembly =
                body(Ids.next(), Majority.SIMPLE, Procedures.of(SubjectKind.FINANCIAL_REPORT, Competence.DECIDES));

        assertThat(doubts(agreed, Majority.SIMPLE, Procedures.of(SubjectKind.FINANCIAL_REPORT, Competence.ADVISES)))
                .containsExactly(Doubt.COMPETENCE);
        assertThat(doubts(agreed, Majority.SIMPLE, Procedures.of(SubjectKind.FINANCIAL_REPORT, Competence.DECIDES)))
                .isEmpty();
        assertThat(doubts(agreed, Majority.SIMPLE, Procedure.UNSAID, assembly))
                .as("another body decides")
                .containsExactly(Doubt.COMPETENCE);
    }

    private Decision taken(Majority majority, Procedure procedure, Proposal proposal) {
        return new Deliberation(meeting(body(board, majority, procedure)), Competence.DECIDES, SecondMeeting.NONE)
                .decide(proposal);
    }

    private Set<Doubt> doubts(Decision decision, Majority majority, Procedure procedure, BodyScope... beside) {
        BodyScope now = body(board, majority, procedure);
        List<BodyScope> all = Stream.concat(Stream.of(now), Stream.of(beside)).toList();
        return decision.doubtsIn(meeting(now), new Competences(all), false);
    }

    private static BodyScope body(UUID id, Majority majority, Procedure procedure) {
        var content = new BodyContent(
                LocalizedText.dutch("Bestuur"), null, null, null, majority, procedure, List.of(), List.of());
        return new BodyScope(id, ORGANIZATION, "board", null, content);
    }

    private MeetingScope meeting(BodyScope body) {
        return new MeetingScope(
                Ids.next(),
                MeetingState.UNDERWAY,
                body,
                DAY,
                new Seated(ten, ten, ten),
                Optional.of(new AgendaItem(
                        "1",
                        LocalizedText.dutch("Jaarrekening"),
                        new Subject(SubjectKind.FINANCIAL_REPORT, null),
                        null)),
                new Room(ten, Set.of(), Set.of(), ten.size(), 0),
                null);
    }
}
