package org.samenspel.governance.body;

/** What a vote needs to be adopted, from little to much. Who abstains counts in neither numerator nor denominator; as many against as for is no majority. */
public enum Majority {
    /** More votes for than against. */
    SIMPLE,
    /** Votes for of more than half of those for and against. */
    ABSOLUTE,
    /** At least two thirds of the votes for and against. */
    TWO_THIRDS,
    /** At least four fifths of the votes for and against. */
    FOUR_FIFTHS;

    public boolean adopts(int votesFor, int votesAgainst) {
        return switch (this) {
            case SIMPLE, ABSOLUTE -> votesFor > votesAgainst;
            case TWO_THIRDS -> votesFor > 0 && 3 * votesFor >= 2 * (votesFor + votesAgainst);
            case FOUR_FIFTHS -> votesFor > 0 && 5 * votesFor >= 4 * (votesFor + votesAgainst);
        };
    }

    /** Whether the chair can break a tie: not where more than half is asked. */
    public boolean canBeBrokenByChair() {
        return switch (this) {
            case SIMPLE, ABSOLUTE -> true;
            case TWO_THIRDS, FOUR_FIFTHS -> false;
        };
    }
}
