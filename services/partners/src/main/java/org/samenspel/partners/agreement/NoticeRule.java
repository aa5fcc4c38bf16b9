package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.time.Period;

/**
 * How a party may leave before the last day: article 9 §2 of the VVSG agreement asks a registered letter and at least one year.
 *
 * @param period between the notice and the last day
 * @param form how the notice is given
 */
public record NoticeRule(Period period, Form form) {

    private static final int MOST_MONTHS = 120;
    private static final int MOST_DAYS = 3_653;

    public NoticeRule {
        if (period == null || form == null) {
            throw new IllegalArgumentException("notice needs a period and a form");
        }
        if (period.isNegative() || period.toTotalMonths() > MOST_MONTHS || period.getDays() > MOST_DAYS) {
            throw new IllegalArgumentException("period must be ten years at most, and not negative");
        }
    }

    LocalDate lastDay(LocalDate givenOn) {
        return givenOn.plus(period);
    }

    /** How a notice is given. */
    public enum Form {
        REGISTERED_LETTER,
        LETTER,
        ELECTRONIC
    }
}
