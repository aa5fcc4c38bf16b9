package org.samenspel.governance.decision;

import java.util.List;
import java.util.stream.Stream;

/** The votes of one ballot. */
public record Tally(int votesFor, int votesAgainst, int abstained) {

    private static final int MOST = 1000;

    public Tally {
        if (Stream.of(votesFor, votesAgainst, abstained).anyMatch(votes -> votes < 0 || votes > MOST)) {
            throw new IllegalArgumentException("a number of votes must be from 0 to " + MOST);
        }
    }

    static Tally of(List<NamedVote> votes) {
        return new Tally(count(votes, Choice.FOR), count(votes, Choice.AGAINST), count(votes, Choice.ABSTAIN));
    }

    int total() {
        return votesFor + votesAgainst + abstained;
    }

    private static int count(List<NamedVote> votes, Choice choice) {
        return (int) votes.stream().filter(vote -> vote.choice() == choice).count();
    }
}
