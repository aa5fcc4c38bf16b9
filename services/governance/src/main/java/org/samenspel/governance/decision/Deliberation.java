package org.samenspel.governance.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.body.Competence;
import org.samenspel.governance.body.VotingRule;
import org.samenspel.governance.meeting.AgendaItem;
import org.samenspel.governance.meeting.MeetingRule;
import org.samenspel.governance.meeting.MeetingScope;
import org.samenspel.governance.meeting.Room;
import org.samenspel.values.rule.RuleViolation;

/**
 * A body decides on an item: who is in the room, whether they are enough, and what their votes make of the proposal.
 *
 * @param competence what the body may do about the subject
 * @param second whether whoever came to this second meeting decides
 */
record Deliberation(MeetingScope meeting, Competence competence, SecondMeeting second) {

    Decision decide(Proposal proposal) {
        meeting.state().requireUnderway();
        AgendaItem item = meeting.item()
                .orElseThrow(() -> MeetingRule.ITEM_NOT_ON_AGENDA.brokenBy("item", "It is not on the agenda"));
        requireNotLeftByMost();
        VotingRule rule = meeting.body().content().votingRule(item.subject().kind());
        Quorum quorum = Quorum.of(meeting, rule, second.decides());
        if (!quorum.isMet()) {
            throw new RuleViolation(
                    DecisionRule.NO_QUORUM,
                    "%d are in the room, %d are required%s"
                            .formatted(quorum.inRoom(), quorum.leastRequired(), second.aside(rule)));
        }
        requireRecordable(proposal.minorityStandpoints());
        Tally tally = tallyOf(proposal);
        Choice castingVote = proposal.castingVote();
        DecisionOutcome outcome = outcome(tally, rule, castingVote);
        return new Decision(
                meeting, item, proposal, new Result(competence, rule.majority(), quorum, tally, castingVote, outcome));
    }

    /** Then it is for the body that stands above, as the law has it for a board (article 9:8). */
    private void requireNotLeftByMost() {
        if (meeting.room().isLeftByMost(meeting.seated().voters())) {
            meeting.body().above().ifPresent(above -> {
                throw new RuleViolation(DecisionRule.MOST_HAVE_A_CONFLICT, "Put the item before the body " + above);
            });
        }
    }

    private @Nullable Tally tallyOf(Proposal proposal) {
        if (proposal.method() == Method.CONSENSUS) {
            return null;
        }
        List<NamedVote> votes = proposal.votes();
        if (votes == null) {
            return requireAddsUp(Objects.requireNonNull(proposal.tally(), "a vote has a tally"), "tally");
        }
        requireMayVote(votes);
        return requireAddsUp(Tally.of(votes), "votes");
    }

    private Tally requireAddsUp(Tally tally, String property) {
        int inRoom = meeting.room().count();
        if (tally.total() != inRoom) {
            throw DecisionRule.VOTES_DO_NOT_ADD_UP.brokenBy(
                    property,
                    "%d votes and abstentions, %d members in the room or represented by who is in it"
                            .formatted(tally.total(), inRoom));
        }
        return tally;
    }

    private DecisionOutcome outcome(@Nullable Tally tally, VotingRule rule, @Nullable Choice castingVote) {
        boolean tie = tally != null && tally.votesFor() == tally.votesAgainst() && tally.votesFor() > 0;
        if (castingVote != null) {
            requireCanBreak(tie, rule);
            return castingVote == Choice.FOR ? DecisionOutcome.ADOPTED : DecisionOutcome.REJECTED;
        }
        boolean adopted = tally == null || rule.majority().adopts(tally.votesFor(), tally.votesAgainst());
        return adopted ? DecisionOutcome.ADOPTED : DecisionOutcome.REJECTED;
    }

    private void requireCanBreak(boolean tie, VotingRule rule) {
        if (!tie || !rule.chairDecidesTies()) {
            throw DecisionRule.NO_CASTING_VOTE.brokenBy(
                    "castingVote", "Only a tie, about a subject on which the chair decides it, has a casting vote");
        }
        if (!meeting.room().hasOneOf(meeting.seated().chairs())) {
            throw DecisionRule.NO_CASTING_VOTE.brokenBy(
                    "castingVote", "No chair, co-chair or vice-chair is in the room for this item: the tie rejects");
        }
    }

    private void requireMayVote(List<NamedVote> votes) {
        var voters = new HashSet<UUID>();
        for (int index = 0; index < votes.size(); index++) {
            String property = "votes[%d].personId".formatted(index);
            UUID person = votes.get(index).personId();
            requireInRoom(person, property);
            if (!voters.add(person)) {
                throw DecisionRule.VOTED_TWICE.brokenBy(property, "Count each member once");
            }
        }
    }

    private void requireRecordable(List<MinorityStandpoint> standpoints) {
        for (int index = 0; index < standpoints.size(); index++) {
            String property = "minorityStandpoints[%d].".formatted(index);
            requireInRoom(standpoints.get(index).personId(), property + "personId");
            if (!standpoints.get(index).isReasoned()) {
                throw DecisionRule.STANDPOINT_WITHOUT_REASONS.brokenBy(
                        property + "text", "Say why the member does not agree");
            }
        }
    }

    private void requireInRoom(UUID person, String property) {
        Room room = meeting.room();
        if (room.left().contains(person)) {
            throw DecisionRule.VOTED_AFTER_LEAVING.brokenBy(property, "Declared a conflict of interest for this item");
        }
        if (meeting.seated().observes(person)) {
            throw DecisionRule.HAS_NO_VOTE.brokenBy(property, "Has a seat as observer");
        }
        if (!room.holds(person)) {
            throw DecisionRule.VOTER_NOT_PRESENT.brokenBy(
                    property, "Is not in the room for this item, nor represented by who is in it");
        }
    }
}
