package org.samenspel.plans.measurement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a measurement counts no more: it was recorded by mistake, or what it tells did not happen after all.
 *
 * @param reason why a caller withdrew it; null when an event took it back
 * @param eventId the event that took it back; null when a caller withdrew it
 */
@Embeddable
public record MeasurementWithdrawal(
        @Column(name = "withdrawn_on") LocalDate withdrawnOn,

        @Nullable @Column(name = "withdrawal_reason") String reason,

        @Nullable @Column(name = "withdrawal_event_id") UUID eventId) {}
