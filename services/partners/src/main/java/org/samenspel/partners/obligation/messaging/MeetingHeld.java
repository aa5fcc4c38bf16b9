package org.samenspel.partners.obligation.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What we read in governance's events.
 *
 * @param agreementId null for a body that is of no agreement
 */
record MeetingHeld(UUID id, Body body, @Nullable UUID agreementId, LocalDate heldOn) {

    /** @param code by which the agreement names it */
    record Body(String code) {}
}
