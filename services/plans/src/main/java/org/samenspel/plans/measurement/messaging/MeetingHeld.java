package org.samenspel.plans.measurement.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samenspel.security.Organization;

/**
 * What we read in governance's event.
 *
 * @param organization whose body met
 * @param contributesTo the indicators that count it
 */
record MeetingHeld(Organization organization, LocalDate heldOn, List<UUID> contributesTo) {}
