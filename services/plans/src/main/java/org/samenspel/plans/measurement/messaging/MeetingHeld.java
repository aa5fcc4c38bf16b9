package org.samenspel.plans.measurement.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What we read in governance's event.
 *
 * @param organizationId whose body met
 * @param contributesTo the indicators that count it
 */
record MeetingHeld(UUID organizationId, LocalDate heldOn, List<UUID> contributesTo) {}
