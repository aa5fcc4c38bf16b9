package org.samenspel.governance.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item put to the body, and what its members said.
 *
 * @param item the number of the agenda item
 * @param tally the votes by number; null when they are named, or for a consensus
 * @param castingVote what the chair makes of a tie, where it may
 * @param votes the votes by person; null when they are counted, or for a consensus
 */
public record Proposal(
        String item,
        Method method,
        @Nullable Tally tally,
        @Nullable List<NamedVote> votes,
        @Nullable Choice castingVote,
        List<MinorityStandpoint> minorityStandpoints) {

    public Proposal {
        boolean counted = (tally == null) != (votes == null);
        boolean silent = tally == null && votes == null;
        if (method == Method.VOTE ? !counted : !silent) {
            throw new IllegalArgumentException("a vote has a tally or votes, a consensus neither");
        }
    }
}
