package org.samenspel.governance.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a chair proposes as the outcome of an item. */
final class Proposals {

    private Proposals() {}

    static Proposal consensus() {
        return new Proposal("1", Method.CONSENSUS, null, null, null, List.of());
    }

    static Proposal tally(int votesFor, int against, int abstained) {
        return vote(new Tally(votesFor, against, abstained), null);
    }

    static Proposal cast(int votesFor, int against, Choice castingVote) {
        return new Proposal("1", Method.VOTE, new Tally(votesFor, against, 0), null, castingVote, List.of());
    }

    static Proposal votes(UUID... voters) {
        return vote(
                null,
                List.of(voters).stream()
                        .map(voter -> new NamedVote(voter, Choice.FOR))
                        .toList());
    }

    static Proposal vote(@Nullable Tally tally, @Nullable List<NamedVote> votes) {
        return new Proposal("1", Method.VOTE, tally, votes, null, List.of());
    }
}
