package org.samenspel.governance.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seat in a body, without who sits on it.
 *
 * @param namedExpertise what the person was asked for by name, such as {@code inclusion}
 * @param start the first day of the mandate
 */
public record Seat(
        SeatRole role, Appointment appointment, @Nullable String namedExpertise, LocalDate start) {}
