package org.samenspel.governance.decision;

import java.util.List;

/** The votes of one ballot. */
public record Tally(int votesFor, int votesAgainst, int abstained) {

    public Tally {
        if (votesFor < 0 || votesAgainst < 0 || abstained < 0) {
            throw new IllegalArgumentException("a number of votes must not be below zero");
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
