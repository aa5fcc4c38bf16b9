package org.samenspel.governance.body;

/** What a vote needs to be adopted. */
public enum Majority {
    /** More votes for than against. */
    SIMPLE,
    /** Votes for of more than half of those in the room. */
    ABSOLUTE,
    /** At least two thirds of the votes for and against. */
    TWO_THIRDS;

    public boolean adopts(int votesFor, int votesAgainst, int inRoom) {
        return switch (this) {
            case SIMPLE -> votesFor > votesAgainst;
            case ABSOLUTE -> 2 * votesFor > inRoom;
            case TWO_THIRDS -> votesFor > 0 && 3 * votesFor >= 2 * (votesFor + votesAgainst);
        };
    }
}
