package org.samenspel.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.governance.decision.Proposals.consensus;
import static org.samenspel.governance.decision.Proposals.tally;
import static org.samenspel.governance.decision.Proposals.votes;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.events.EventJson;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.Competence;
import org.samenspel.governance.body.Majority;
import org.samenspel.governance.body.Procedure;
import org.samenspel.governance.body.Procedures;
import org.samenspel.governance.body.SubjectKind;
import org.samenspel.governance.decision.DecisionEvent.DecisionTaken;
import org.samenspel.governance.mandate.Seated;
import org.samenspel.governance.meeting.AgendaItem;
import org.samenspel.governance.meeting.MeetingRule;
import org.samenspel.governance.meeting.MeetingScope;
import org.samenspel.governance.meeting.MeetingState;
import org.samenspel.governance.meeting.Room;
import org.samenspel.governance.meeting.Subject;
import org.samenspel.governance.rule.Share;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Withdrawal;

class DeliberationTest {

    private final List<UUID> members =
            IntStream.range(0, 20).mapToObj(number -> Ids.random()).toList();
    private final UUID observer = Ids.random();
    private final Seated seated = new Seated(
            Stream.concat(members.stream(), Stream.of(observer)).collect(Collectors.toUnmodifiableSet()),
            Set.copyOf(members),
            Set.of(members.getFirst()));

    @Test
    void adoptsByConsensus() {
        Decision decision = deliberation(14, Set.of()).decide(consensus());

        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.ADOPTED);
        assertThat(decision.tally()).isNull();
        assertThat(decision.quorum()).isEqualTo(new Quorum(10, 14, 20));
    }

    @Test
    void whoLeftCountsForNeitherQuorumNorRoom() {
        Decision decision = deliberation(14, Set.of(members.get(6))).decide(tally(13, 0, 0));

        assertThat(decision.quorum()).isEqualTo(new Quorum(10, 13, 19));
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.ADOPTED);
    }

    @Test
    void refusesDecisionWithoutQuorum() {
        assertRefused(deliberation(9, Set.of()), consensus(), DecisionRule.NO_QUORUM);
    }

    @Test
    void refusesVoteOfWhoHadToLeave() {
        UUID conflicted = members.get(6);

        assertRefused(deliberation(14, Set.of(conflicted)), votes(conflicted), DecisionRule.VOTED_AFTER_LEAVING);
    }

    @Test
    void refusesVoteOfWhoDidNotCome() {
        assertRefused(deliberation(14, Set.of()), votes(members.get(19)), DecisionRule.VOTER_NOT_PRESENT);
    }

    @Test
    void refusesSecondVoteOfOneMember() {
        UUID member = members.getFirst();

        assertRefused(deliberation(14, Set.of()), votes(member, member), DecisionRule.VOTED_TWICE);
    }

    @Test
    void refusesVoteOfAnObserver() {
        assertRefused(deliberation(14, Set.of()), votes(observer), DecisionRule.HAS_NO_VOTE);
    }

    @Test
    void refusesTallyThatDoesNotAddUpToThoseInTheRoom() {
        Deliberation thirteen = deliberation(14, Set.of(members.get(6)));

        assertRefused(thirteen, tally(14, 0, 0), DecisionRule.VOTES_DO_NOT_ADD_UP);
        assertRefused(thirteen, tally(10, 1, 1), DecisionRule.VOTES_DO_NOT_ADD_UP);
    }

    @Test
    void refusesNamedVotesThatLeaveSomebodyOut() {
        UUID[] thirteen = members.subList(0, 13).toArray(UUID[]::new);

        assertRefused(deliberation(14, Set.of()), votes(thirteen), DecisionRule.VOTES_DO_NOT_ADD_UP);
    }

    @Test
    void countsNamedVotesAndForgetsTheNames() {
        UUID[] all = members.subList(0, 14).toArray(UUID[]::new);

        Decision decision = deliberation(14, Set.of()).decide(votes(all));

        assertThat(decision.tally()).isEqualTo(new Tally(14, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void refusesStandpointWithoutReasons(String text) {
        var standpoint = new MinorityStandpoint(members.get(12), text);

        assertRefused(
                deliberation(14, Set.of()),
                new Proposal("1", Method.CONSENSUS, null, null, null, List.of(standpoint)),
                DecisionRule.STANDPOINT_WITHOUT_REASONS);
    }

    @Test
    void refusesStandpointOfWhoHadToLeave() {
        var standpoint = new MinorityStandpoint(members.get(6), "I do not agree");

        assertRefused(
                deliberation(14, Set.of(members.get(6))),
                new Proposal("1", Method.CONSENSUS, null, null, null, List.of(standpoint)),
                DecisionRule.VOTED_AFTER_LEAVING);
    }

    @Test
    void refusesItemThatIsNotOnTheAgenda() {
        MeetingScope meeting = deliberation(14, Set.of()).meeting();

        assertRefused(changed(meeting, meeting.state(), Optional.empty()), consensus(), MeetingRule.ITEM_NOT_ON_AGENDA);
    }

    @ParameterizedTest
    @CsvSource({"PLANNED,MEETING_NOT_UNDERWAY", "HELD,MINUTES_APPROVED", "CANCELLED,MEETING_CANCELLED"})
    void refusesDecisionInAMeetingThatIsNotUnderway(MeetingState state, MeetingRule rule) {
        MeetingScope meeting = deliberation(14, Set.of()).meeting();

        assertRefused(changed(meeting, state, meeting.item()), consensus(), rule);
    }

    @Test
    void rejectsWithAsManyAgainstAsFor() {
        Decision decision = deliberation(14, Set.of()).decide(tally(7, 7, 0));

        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.REJECTED);
    }

    @Test
    void keepsStandpointOfMinority() {
        var standpoint = new MinorityStandpoint(members.get(12), "First explain the difference");
        var proposal = new Proposal("1", Method.VOTE, new Tally(12, 1, 1), null, null, List.of(standpoint));

        Decision decision = deliberation(14, Set.of()).decide(proposal);

        assertThat(decision.minorityStandpoints()).containsExactly(standpoint);
    }

    @Test
    void neverPublishesWhoVotedWhatOrWhoDoesNotAgree() {
        MeetingScope meeting = deliberation(10, Set.of()).meeting();
        List<NamedVote> votes = members.subList(0, 10).stream()
                .map(voter -> new NamedVote(voter, Choice.AGAINST))
                .toList();
        var standpoint = new MinorityStandpoint(members.getFirst(), "Eerst uitleggen");
        Decision decision = new Deliberation(meeting, Competence.DECIDES, SecondMeeting.NONE)
                .decide(new Proposal("1", Method.VOTE, null, votes, null, List.of(standpoint)));

        String event = EventJson.write(DecisionTaken.of(decision, meeting.body()));

        assertThat(event)
                .contains("\"outcome\":\"rejected\"")
                .doesNotContain(members.stream().map(UUID::toString).toList())
                .doesNotContain("Eerst", "votes", "against", "tally", "minority");
    }

    @Test
    void decisionOfABodyOfAnAgreementNamesThatAgreement() {
        Deliberation deliberation = deliberation(14, Set.of());
        BodyScope board = deliberation.meeting().body();
        UUID agreement = Ids.next();
        var joint = new BodyScope(board.id(), board.organizationId(), board.code(), agreement, board.content());
        Decision decision = deliberation.decide(consensus());

        assertThat(DecisionTaken.of(decision, joint).agreementId()).isEqualTo(agreement);
        assertThat(DecisionTaken.of(decision, board).agreementId()).isNull();
    }

    @Test
    void abstentionsCountForTheQuorumAndNotForTheMajority() {
        Procedure absolute = Procedures.deciding(SubjectKind.OTHER, Majority.ABSOLUTE);

        Decision decision =
                deliberation(14, Set.of(), absolute, SubjectKind.OTHER, false).decide(tally(3, 2, 9));

        assertThat(decision.quorum().inRoom()).isEqualTo(14);
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.ADOPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "STATUTES, 10, 4, ADOPTED",
        "STATUTES, 9, 5, REJECTED",
        "PURPOSE, 11, 3, REJECTED",
        "PURPOSE, 12, 2, ADOPTED"
    })
    void statutesNeedTwoThirdsAndThePurposeFourFifths(
            SubjectKind subject, int votesFor, int against, DecisionOutcome outcome) {
        Decision decision =
                deliberation(14, Set.of(), Procedure.UNSAID, subject, false).decide(tally(votesFor, against, 0));

        assertThat(decision.quorum().required()).isEqualTo(14);
        assertThat(decision.outcome()).isEqualTo(outcome);
    }

    @Test
    void secondMeetingDecidesWithWhoeverCame() {
        assertRefused(
                deliberation(13, Set.of(), Procedure.UNSAID, SubjectKind.STATUTES, false),
                tally(13, 0, 0),
                DecisionRule.NO_QUORUM);

        Decision decision = deliberation(3, Set.of(), Procedure.UNSAID, SubjectKind.STATUTES, true)
                .decide(tally(2, 1, 0));

        assertThat(decision.quorum()).isEqualTo(new Quorum(0, 3, 20));
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.ADOPTED);
    }

    @Test
    void assemblyDecidesWhenMostOfTheBoardHaveAConflict() {
        Set<UUID> most = Set.copyOf(members.subList(0, 11));
        var left = new Procedure(List.of(), null, null, "council");

        assertRefused(
                deliberation(20, most, left, SubjectKind.OTHER, false), consensus(), DecisionRule.MOST_HAVE_A_CONFLICT);
        assertRefused(deliberation(20, most), consensus(), DecisionRule.MOST_HAVE_A_CONFLICT);
    }

    @Test
    void assemblyItselfDecidesAlsoWhenMostOfItHaveAConflict() {
        Set<UUID> most = Set.copyOf(members.subList(0, 11));
        Procedure assembly = Procedures.deciding(SubjectKind.STATUTES, Majority.TWO_THIRDS);

        Decision decision =
                deliberation(20, most, assembly, SubjectKind.OTHER, false).decide(consensus());

        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.ADOPTED);
    }

    @Test
    void saysWhenASecondMeetingCanDecide() {
        assertThatThrownBy(() -> deliberation(13, Set.of(), Procedure.UNSAID, SubjectKind.STATUTES, false)
                        .decide(consensus()))
                .hasMessage("13 are in the room, 14 are required: plan a second meeting, 15 days later or more");
        assertThatThrownBy(() -> deliberation(9, Set.of()).decide(consensus()))
                .hasMessage("9 are in the room, 10 are required");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            NOT_FOR_SUBJECT; : this subject has no second meeting
            FIRST_NOT_HELD; : the first meeting was not held
            FIRST_IS_SECOND; : the first meeting is a second one itself
            FIRST_WITHOUT_SUBJECT; : the first meeting did not have this subject on its agenda
            TOO_SOON; : the first meeting was not held 15 days before, or more
            FIRST_HAD_QUORUM; : the first meeting had its quorum for this subject
            """)
    void saysOnceWhyASecondMeetingNeedsAQuorumAllTheSame(SecondMeeting second, String why) {
        MeetingScope meeting = deliberation(9, Set.of(), Procedure.UNSAID, SubjectKind.STATUTES, false)
                .meeting();

        assertThatThrownBy(() -> new Deliberation(meeting, Competence.DECIDES, second).decide(consensus()))
                .hasMessage("9 are in the room, 14 are required" + why);
    }

    @Test
    void keepsWhatTheBodyMayDoAndWhatWasNeeded() {
        MeetingScope meeting = deliberation(14, Set.of()).meeting();

        Decision decision = new Deliberation(meeting, Competence.PREPARES, SecondMeeting.NONE).decide(consensus());

        assertThat(decision.competence()).isEqualTo(Competence.PREPARES);
        assertThat(decision.majority()).isEqualTo(Majority.SIMPLE);
        assertThat(decision.isOfCompetentBody()).isFalse();
    }

    @Test
    void isWithdrawnOnceWithItsReason() {
        Decision decision = deliberation(14, Set.of()).decide(consensus());
        var mistake = new Withdrawal(LocalDate.of(2021, 11, 26), "Verkeerd punt");

        decision.withdraw(mistake);

        assertThat(decision.withdrawal()).isEqualTo(mistake);
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.ADOPTED);
        assertThatThrownBy(() -> decision.withdraw(mistake))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(DecisionRule.DECISION_WITHDRAWN));
    }

    private static void assertRefused(Deliberation deliberation, Proposal proposal, Rule rule) {
        assertThatThrownBy(() -> deliberation.decide(proposal))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private static Deliberation changed(MeetingScope meeting, MeetingState state, Optional<AgendaItem> item) {
        var scope = new MeetingScope(
                meeting.id(), state, meeting.body(), meeting.date(), meeting.seated(), item, meeting.room(), null);
        return new Deliberation(scope, Competence.DECIDES, SecondMeeting.NONE);
    }

    private Deliberation deliberation(int present, Set<UUID> left) {
        return deliberation(present, left, Procedure.UNSAID, SubjectKind.OTHER, false);
    }

    private Deliberation deliberation(
            int present, Set<UUID> left, Procedure procedure, SubjectKind subject, boolean second) {
        Set<UUID> room = new HashSet<>(members.subList(0, present));
        room.removeAll(left);
        var content = new BodyContent(
                LocalizedText.dutch("Bestuur"),
                20,
                null,
                Share.of("1/2"),
                Majority.SIMPLE,
                procedure,
                List.of(),
                List.of());
        var scope = new MeetingScope(
                Ids.next(),
                MeetingState.UNDERWAY,
                new BodyScope(Ids.next(), Ids.next(), "board", null, content),
                LocalDate.of(2021, 11, 25),
                seated,
                Optional.of(new AgendaItem("1", LocalizedText.dutch("Jaarplan"), new Subject(subject, null), null)),
                new Room(room, Set.of(), left, room.size(), present - room.size()),
                null);
        return new Deliberation(scope, Competence.DECIDES, second ? SecondMeeting.DECIDES : SecondMeeting.NONE);
    }
}
