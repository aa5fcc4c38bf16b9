package org.samenspel.finance.sharing;

import org.samenspel.values.Money;

/**
 * What a night costs a household of some size.
 *
 * @param household the number of persons, with {@code +} for that number and more
 */
public record DailyRate(String household, Money amount) {}
