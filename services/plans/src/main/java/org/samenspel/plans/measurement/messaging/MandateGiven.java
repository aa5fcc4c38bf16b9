package org.samenspel.plans.measurement.messaging;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What we read in governance's event.
 *
 * @param organizationId whose body it is
 */
record MandateGiven(UUID organizationId, UUID bodyId, String bodyCode, LocalDate startsOn) {}
