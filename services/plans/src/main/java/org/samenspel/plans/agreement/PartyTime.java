package org.samenspel.plans.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How long an organization is party to an agreement.
 *
 * @param since its first day; {@link #EVER} when it was so from the beginning
 * @param until its last day; {@link #EVER_AFTER} when it has none yet
 */
@Embeddable
public record PartyTime(@Column(name = "organization_id") UUID organizationId, LocalDate since, LocalDate until) {

    public static final LocalDate EVER = LocalDate.of(1, 1, 1);
    public static final LocalDate EVER_AFTER = LocalDate.of(9999, 12, 31);

    /** A time of which one or both ends are not known. */
    public static PartyTime of(UUID organizationId, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new PartyTime(organizationId, from == null ? EVER : from, until == null ? EVER_AFTER : until);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(until);
    }
}
