package org.samenspel.plans.measurement.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What we read in partners' events of a project: when it is written down, changes, or was so by mistake.
 *
 * @param participantIds the organizations that are in it
 */
record ProjectRegistered(String reference, LocalDate startsOn, List<UUID> participantIds) {}
