package org.samenspel.finance.funding;

/** Whether a grantor pays what the organization is, or one thing that it does. */
public enum FundingKind {
    STRUCTURAL,
    PROJECT
}
