package org.samenspel.finance.sharing;

/**
 * A figure that goes into a formula.
 *
 * @param name what it is, as the contract lists it
 * @param value exact
 */
record Operand(String name, String value) {}
