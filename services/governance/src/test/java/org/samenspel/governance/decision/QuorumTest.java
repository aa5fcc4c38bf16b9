package org.samenspel.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.governance.decision.Proposals.consensus;
import static org.samenspel.governance.decision.Proposals.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.Competence;
import org.samenspel.governance.body.SubjectKind;
import org.samenspel.governance.mandate.Seated;
import org.samenspel.governance.meeting.AgendaItem;
import org.samenspel.governance.meeting.MeetingScope;
import org.samenspel.governance.meeting.MeetingState;
import org.samenspel.governance.meeting.Room;
import org.samenspel.governance.meeting.Subject;
import org.samenspel.governance.rule.Share;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;
import org.samenspel.values.rule.RuleViolation;

class QuorumTest {

    @Test
    void bodyWhoseMembersAreNotEnteredNeedsAPartOfItsSeats() {
        assertRefused(counted(9, 20, Share.of("1/2"), false), consensus(), DecisionRule.NO_QUORUM);

        Decision decision = counted(10, 20, Share.of("1/2"), false).decide(tally(10, 0, 0));

        assertThat(decision.quorum()).isEqualTo(new Quorum(10, 10, 20));
    }

    @Test
    void refusesDecisionWithAQuorumOfNobodyKnowsHowMany() {
        assertRefused(counted(10, null, Share.of("1/2"), false), consensus(), DecisionRule.QUORUM_UNKNOWN);
        assertThat(counted(3, null, null, false).decide(consensus()).quorum()).isEqualTo(new Quorum(0, 3, 0));
        assertThat(counted(3, null, Share.of("1/2"), true).decide(consensus()).quorum())
                .isEqualTo(new Quorum(0, 3, 0));
    }

    @Test
    void seatThatIsEnteredLateTakesTheQuorumFromADecision() {
        List<UUID> three = List.of(Ids.random(), Ids.random(), Ids.random());
        Decision decision = named(three, two(three)).decide(consensus());
        List<UUID> five = Stream.concat(three.stream(), Stream.of(Ids.random(), Ids.random()))
                .toList();

        assertThat(decision.quorum()).isEqualTo(new Quorum(2, 2, 3));
        assertThat(decision.lacksQuorumIn(named(three, two(three)).meeting(), false))
                .isFalse();
        assertThat(decision.lacksQuorumIn(named(five.subList(0, 4), two(three)).meeting(), false))
                .isFalse();
        assertThat(decision.lacksQuorumIn(named(five, two(three)).meeting(), false))
                .isTrue();
    }

    @Test
    void statutesThatAreEnteredLateTakeTheQuorumFromADecision() {
        List<UUID> four = List.of(Ids.random(), Ids.random(), Ids.random(), Ids.random());
        Decision decision = named(four, two(four)).decide(consensus());
        Decision withoutAnyAsked = named(four, two(four), null).decide(consensus());

        for (Decision taken : List.of(decision, withoutAnyAsked)) {
            assertThat(taken.lacksQuorumIn(
                            named(four, two(four), Share.of("1/4")).meeting(), false))
                    .isFalse();
            assertThat(taken.lacksQuorumIn(
                            named(four, two(four), Share.of("3/4")).meeting(), false))
                    .isTrue();
        }
    }

    @Test
    void firstMeetingThatTurnsOutToHaveHadItsQuorumTakesItFromTheSecond() {
        List<UUID> six = Stream.generate(Ids::random).limit(6).toList();
        MeetingScope second = named(six, two(six), Share.of("2/3")).meeting();
        Decision decision = new Deliberation(second, Competence.DECIDES, SecondMeeting.DECIDES).decide(consensus());

        assertThat(decision.lacksQuorumIn(second, true)).isFalse();
        assertThat(decision.lacksQuorumIn(second, false)).isTrue();
    }

    @Test
    void proxiesThatNobodyMayHoldByStatutesEnteredLateTakeTheQuorumFromADecision() {
        List<UUID> six = Stream.generate(Ids::random).limit(6).toList();
        Decision decision =
                named(six, Set.copyOf(six.subList(0, 4)), Share.of("2/3")).decide(consensus());

        assertThat(decision.lacksQuorumIn(
                        named(six, Set.copyOf(six.subList(0, 3)), Share.of("2/3"))
                                .meeting(),
                        false))
                .isTrue();
    }

    private static Set<UUID> two(List<UUID> members) {
        return Set.copyOf(members.subList(0, 2));
    }

    private static Deliberation named(List<UUID> members, Set<UUID> present) {
        return named(members, present, Share.of("1/2"));
    }

    private static Deliberation named(List<UUID> members, Set<UUID> present, @Nullable Share quorum) {
        MeetingScope counted = counted(present.size(), null, quorum, false).meeting();
        var scope = new MeetingScope(
                counted.id(),
                counted.state(),
                counted.body(),
                counted.date(),
                new Seated(Set.copyOf(members), Set.copyOf(members)),
                counted.item(),
                new Room(present, Set.of(), Set.of(), present.size(), 0),
                null);
        return new Deliberation(scope, Competence.DECIDES, SecondMeeting.NONE);
    }

    private static void assertRefused(Deliberation deliberation, Proposal proposal, Rule rule) {
        assertThatThrownBy(() -> deliberation.decide(proposal))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    /** In a body whose members are not entered, of so many of whom only the number is known. */
    private static Deliberation counted(int present, @Nullable Integer size, @Nullable Share quorum, boolean second) {
        var content =
                new BodyContent(LocalizedText.dutch("Netwerk"), size, null, quorum, null, null, List.of(), List.of());
        var scope = new MeetingScope(
                Ids.next(),
                MeetingState.UNDERWAY,
                new BodyScope(Ids.next(), Ids.next(), "network", null, content),
                LocalDate.of(2021, 11, 25),
                new Seated(Set.of(), Set.of()),
                Optional.of(
                        new AgendaItem("1", LocalizedText.dutch("Punt"), new Subject(SubjectKind.OTHER, null), null)),
                new Room(null, Set.of(), Set.of(), present, 0),
                null);
        return new Deliberation(scope, Competence.DECIDES, second ? SecondMeeting.DECIDES : SecondMeeting.NONE);
    }
}
