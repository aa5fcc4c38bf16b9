package org.samenspel.plans.measurement.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.measurement.Happening;

/**
 * What we read in consultations' event.
 *
 * @param participants how many people took part; absent when that is not told
 * @param fewerThan the number of people that it is below, and no other is told
 * @param contributesTo the indicators that count it
 */
record SessionHeld(
        UUID organizationId,
        LocalDate heldOn,
        @Nullable Integer participants,
        @Nullable Integer fewerThan,
        List<UUID> contributesTo) {

    Happening.What what() {
        return fewerThan == null ? new Happening.Held(participants) : new Happening.Fewer(fewerThan);
    }
}
