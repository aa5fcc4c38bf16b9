package org.samenspel.governance.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.meeting.AgendaItem;
import org.samenspel.governance.meeting.MeetingRule;
import org.samenspel.governance.meeting.MeetingScope;
import org.samenspel.governance.meeting.MeetingState;
import org.samenspel.governance.meeting.Room;
import org.samenspel.values.rule.RuleViolation;

/** A body decides on an item: who is in the room, whether they are enough, and what their votes make of the proposal. */
record Deliberation(MeetingScope meeting) {

    Decision decide(Proposal proposal) {
        AgendaItem item = meeting.item()
                .orElseThrow(() -> new RuleViolation(
                        MeetingRule.ITEM_NOT_ON_AGENDA, "There is no such item on the agenda of the meeting"));
        if (meeting.state() != MeetingState.UNDERWAY) {
            throw new RuleViolation(
                    MeetingRule.MEETING_NOT_UNDERWAY, "Record who came first, and approve minutes last");
        }
        Quorum quorum = Quorum.of(meeting);
        if (!quorum.isMet()) {
            throw new RuleViolation(
                    DecisionRule.NO_QUORUM,
                    "%d are in the room, %d are required".formatted(quorum.inRoom(), quorum.required()));
        }
        proposal.minorityStandpoints().forEach(standpoint -> requireInRoom(standpoint.personId()));
        Tally tally = tallyOf(proposal);
        return new Decision(meeting, item, proposal, quorum, tally, outcome(tally));
    }

    private @Nullable Tally tallyOf(Proposal proposal) {
        if (proposal.method() == Method.CONSENSUS) {
            return null;
        }
        List<NamedVote> votes = proposal.votes();
        if (votes != null) {
            var voters = new HashSet<UUID>();
            votes.forEach(vote -> requireMayVote(vote.personId(), voters));
            return Tally.of(votes);
        }
        Tally tally = Objects.requireNonNull(proposal.tally(), "a vote has a tally");
        if (tally.total() > meeting.room().count()) {
            throw new RuleViolation(
                    DecisionRule.MORE_VOTES_THAN_MEMBERS,
                    "%d votes, %d members in the room"
                            .formatted(tally.total(), meeting.room().count()));
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

    private void requireMayVote(UUID person, HashSet<UUID> voters) {
        requireInRoom(person);
        if (!voters.add(person)) {
            throw new RuleViolation(DecisionRule.VOTED_TWICE, "Count each member once");
        }
    }

    private void requireInRoom(UUID person) {
        Room room = meeting.room();
        if (room.left().contains(person)) {
            throw new RuleViolation(DecisionRule.VOTED_AFTER_LEAVING, "A member declared a conflict for this item");
        }
        if (!room.holds(person)) {
            throw new RuleViolation(DecisionRule.VOTER_NOT_PRESENT, "A member is not among those who came");
        }
    }
}
