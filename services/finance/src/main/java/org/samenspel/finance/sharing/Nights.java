package org.samenspel.finance.sharing;

/**
 * The nights that households of some size stayed in all units of a partner.
 *
 * @param household its size, as in a daily rate
 */
public record Nights(String household, int nights) {}
