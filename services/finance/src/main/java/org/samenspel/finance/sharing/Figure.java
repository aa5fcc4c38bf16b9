package org.samenspel.finance.sharing;

/** The figures of a cost sharing that are explained, and compared with the print. */
enum Figure {
    /** A part of the cost that all share. */
    SHARED_COST,
    /** The cost of the units that a partner brings in. */
    UNIT_COST,
    /** Both. */
    COST,
    /** What the nights bring. */
    INCOME
}
