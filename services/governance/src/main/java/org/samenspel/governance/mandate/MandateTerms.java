package org.samenspel.governance.mandate;

import org.jspecify.annotations.Nullable;
import org.samenspel.governance.rule.Appointment;
import org.samenspel.governance.rule.SeatRole;
import org.samenspel.values.Period;

/**
 * How a mandate is given.
 *
 * @param namedExpertise what the person was asked for by name, such as {@code inclusion}
 */
public record MandateTerms(
        SeatRole role, Appointment appointment, @Nullable String namedExpertise, Period period) {}
