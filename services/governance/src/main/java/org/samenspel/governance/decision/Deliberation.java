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
                .orElseThrow(() -> new RuleViolation(
                        MeetingRule.ITEM_NOT_ON_AGENDA, "There is no such item on the agenda of the meeting"));
        Quorum quorum = Quorum.of(meeting);
        if (!quorum.isMet()) {
            throw new RuleViolation(
                    DecisionRule.NO_QUORUM,
                    "%d are in the room, %d are required".formatted(quorum.inRoom(), quorum.required()));
        }
        proposal.minorityStandpoints().forEach(this::requireRecordable);
        Tally tally = tallyOf(proposal);
        return new Decision(meeting, item, proposal, quorum, tally, outcome(tally));
    }

    private @Nullable Tally tallyOf(Proposal proposal) {
        if (proposal.method() == Method.CONSENSUS) {
            return null;
        }
        List<NamedVote> votes = proposal.votes();
        if (votes == null) {
            return requireAddsUp(Objects.requireNonNull(proposal.tally(), "a vote has a tally"));
        }
        var voters = new HashSet<UUID>();
        votes.forEach(vote -> requireMayVote(vote.personId(), voters));
        return requireAddsUp(Tally.of(votes));
    }

    private Tally requireAddsUp(Tally tally) {
        int inRoom = meeting.room().count();
        if (tally.total() != inRoom) {
            throw new RuleViolation(
                    DecisionRule.VOTES_DO_NOT_ADD_UP,
                    "%d votes and abstentions, %d members in the room".formatted(tally.total(), inRoom));
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

    private void requireRecordable(MinorityStandpoint standpoint) {
        requireInRoom(standpoint.personId());
        if (!standpoint.isReasoned()) {
            throw new RuleViolation(DecisionRule.STANDPOINT_WITHOUT_REASONS, "Say why the member does not agree");
        }
    }

    private void requireInRoom(UUID person) {
        Room room = meeting.room();
        if (room.left().contains(person)) {
            throw new RuleViolation(DecisionRule.VOTED_AFTER_LEAVING, "A member declared a conflict for this item");
        }
        if (meeting.seated().members().contains(person)
                && !meeting.seated().voters().contains(person)) {
            throw new RuleViolation(DecisionRule.HAS_NO_VOTE, "An observer is no voting member");
        }
        if (!room.holds(person)) {
            throw new RuleViolation(DecisionRule.VOTER_NOT_PRESENT, "A member is not among those who came");
        }
    }
}
