package org.samenspel.plans.measurement.messaging;

import java.util.UUID;

/**
 * What we read in governance's event.
 *
 * @param organizationId whose body was to meet
 */
record MeetingCancelled(UUID organizationId) {}
