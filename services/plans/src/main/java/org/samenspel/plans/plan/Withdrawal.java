package org.samenspel.plans.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * An action or an indicator is done without: it counts no longer and stays to be read.
 *
 * @param withdrawnOn from this day
 */
@Embeddable
public record Withdrawal(
        @Column(name = "withdrawn_on") LocalDate withdrawnOn,
        @Column(name = "withdrawn_because") String reason) {}
