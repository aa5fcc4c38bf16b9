package org.samenspel.plans.measurement.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What we read in governance's event.
 *
 * @param organizationId whose body met
 * @param participants how many people came
 * @param contributesTo the indicators that count it
 */
record MeetingHeld(UUID organizationId, LocalDate heldOn, int participants, List<UUID> contributesTo) {}
