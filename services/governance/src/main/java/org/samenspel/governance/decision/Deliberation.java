package org.samenspel.governance.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.meeting.AgendaItem;
import org.samenspel.governance.meeting.MeetingRule;
import org.samenspel.governance.meeting.MeetingScope;
import org.samenspel.governance.meeting.Room;
import org.samenspel.values.rule.RuleViolation;

/** A body decides on an item: who is in the room, whether they are enough, and what their votes make of the proposal. */
record Deliberation(MeetingScope meeting) {

    Decision decide(Proposal proposal) {
        meeting.state().requireUnderway();
        AgendaItem item = meeting.item()
                .orElseThrow(() -> MeetingRule.ITEM_NOT_ON_AGENDA.brokenBy("item", "It is not on the agenda"));
        Quorum quorum = Quorum.of(meeting);
        if (!quorum.isMet()) {
            throw new RuleViolation(
                    DecisionRule.NO_QUORUM,
                    "%d are in the room, %d are required".formatted(quorum.inRoom(), quorum.required()));
        }
        requireRecordable(proposal.minorityStandpoints());
        Tally tally = tallyOf(proposal);
        return new Decision(meeting, item, proposal, quorum, tally, outcome(tally));
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
                    property, "%d votes and abstentions, %d members in the room".formatted(tally.total(), inRoom));
        }
        return tally;
    }

    private DecisionOutcome outcome(@Nullable Tally tally) {
        boolean adopted = tally == null
                || meeting.body()
                        .content()
                        .majority()
                        .adopts(
                                tally.votesFor(),
                                tally.votesAgainst(),
                                meeting.room().count());
        return adopted ? DecisionOutcome.ADOPTED : DecisionOutcome.REJECTED;
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
            throw DecisionRule.VOTER_NOT_PRESENT.brokenBy(property, "Is not among those who came");
        }
    }
}
