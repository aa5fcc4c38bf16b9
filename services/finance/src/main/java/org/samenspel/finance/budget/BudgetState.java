package org.samenspel.finance.budget;

/** The life of a version of a budget. */
public enum BudgetState {
    /** It can change. */
    DRAFT,
    /** It lies before a body of the organization, and is fixed as long as it does. */
    SUBMITTED,
    /** A body adopted it: in force, and fixed. */
    APPROVED,
    /** A later version took its place. */
    REVISED;

    boolean allows(BudgetState next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED;
            case SUBMITTED -> next == DRAFT || next == APPROVED;
            case APPROVED -> next == REVISED;
            case REVISED -> false;
        };
    }
}
