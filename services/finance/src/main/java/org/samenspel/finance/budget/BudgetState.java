package org.samenspel.finance.budget;

/** The life of a version of a budget: a draft changes; a body approves it, and then it is fixed; a later version revises it. */
public enum BudgetState {
    DRAFT,
    APPROVED,
    REVISED
}
