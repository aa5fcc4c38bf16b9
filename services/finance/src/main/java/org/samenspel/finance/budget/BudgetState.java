package org.samenspel.finance.budget;

import java.util.Set;

/** The life of a version of a budget. */
public enum BudgetState {
    /** It can change. */
    DRAFT,
    /** It lies before a body of the organization, and is fixed as long as it does. */
    SUBMITTED,
    /** A body adopted it: in force, and fixed. */
    APPROVED,
    /** A later version took its place. */
    REVISED,
    /** The decision that approved it was a mistake: fixed as the body read it, until another one adopts it. */
    LAPSED;

    /** What was told as approved, whatever became of it. */
    static final Set<BudgetState> ONCE_APPROVED = Set.of(APPROVED, REVISED, LAPSED);

    boolean allows(BudgetState next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED || next == APPROVED;
            case SUBMITTED -> next == DRAFT || next == APPROVED;
            case APPROVED -> next == REVISED || next == LAPSED;
            case REVISED -> next == APPROVED || next == LAPSED;
            case LAPSED -> next == APPROVED || next == REVISED;
        };
    }
}
