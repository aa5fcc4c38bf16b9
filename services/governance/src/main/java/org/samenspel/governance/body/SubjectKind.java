package org.samenspel.governance.body;

import org.jspecify.annotations.Nullable;
import org.samenspel.governance.rule.Share;

/** What a body decides about. */
public enum SubjectKind {
    PLAN,
    BUDGET,
    AGREEMENT,
    FINANCIAL_REPORT,
    /** Who becomes a member. */
    MEMBERSHIP,
    STATUTES,
    /** The object or purpose of the association. */
    PURPOSE,
    DISSOLUTION,
    OTHER;

    private static final int DAYS_TO_SECOND_MEETING = 15;

    /** Whether it is a thing of another service, by its id. */
    public boolean isThing() {
        return this == PLAN || this == BUDGET || this == AGREEMENT;
    }

    /**
     * What the law asks of a vote on it (Belgian code of companies and associations, articles 9:21, 2:110 and 9:23); null when it
     * leaves that to the statutes.
     */
    @Nullable
    VotingRule byLaw() {
        return switch (this) {
            case STATUTES -> byLaw(Majority.TWO_THIRDS);
            case PURPOSE, DISSOLUTION -> byLaw(Majority.FOUR_FIFTHS);
            case PLAN, BUDGET, AGREEMENT, FINANCIAL_REPORT, MEMBERSHIP, OTHER -> null;
        };
    }

    private static VotingRule byLaw(Majority majority) {
        return new VotingRule(majority, Share.of("2/3"), DAYS_TO_SECOND_MEETING, false);
    }
}
