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

    public NoticeRule {
        if (period == null || form == null || period.isNegative()) {
            throw new IllegalArgumentException("notice needs a period that is not negative, and a form");
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
