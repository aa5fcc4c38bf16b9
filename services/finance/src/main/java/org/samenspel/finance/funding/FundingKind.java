package org.samenspel.finance.funding;

/** Whether a grantor pays what the organization is, or one thing that it does; or the organization earns it itself. */
public enum FundingKind {
    STRUCTURAL,
    PROJECT,
    /** Such as fees and sales; nobody grants it. */
    OWN_INCOME
}
