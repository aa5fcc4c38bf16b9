package org.samenspel.finance.sharing;

/** How many statements of a round wait for an answer, or have one. */
public record StatementCounts(long open, long accepted, long contested) {

    public static final StatementCounts NONE = new StatementCounts(0, 0, 0);

    StatementCounts plus(StatementState state, long count) {
        return switch (state) {
            case OPEN -> new StatementCounts(open + count, accepted, contested);
            case ACCEPTED -> new StatementCounts(open, accepted + count, contested);
            case CONTESTED -> new StatementCounts(open, accepted, contested + count);
            case WITHDRAWN -> this;
        };
    }

    boolean allAccepted() {
        return open == 0 && contested == 0;
    }
}
