package org.samenspel.plans.measurement.messaging;

import org.samenspel.security.Organization;

/**
 * What we read in governance's event.
 *
 * @param organization whose body was to meet
 */
record MeetingCancelled(Organization organization) {}
