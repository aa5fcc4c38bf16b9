package org.samenspel.partners.obligation.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What we read in governance's events.
 *
 * @param subjects the codes of what was on its agenda; absent when none had one
 * @param agreementId null for a body that is of no agreement
 */
record MeetingHeld(
        UUID id,
        Body body,
        @Nullable UUID agreementId,
        LocalDate heldOn,
        @Nullable List<String> subjects) {

    List<String> codes() {
        return subjects == null ? List.of() : subjects;
    }

    /** @param code by which the agreement names it */
    record Body(String code) {}
}
