package org.samenspel.plans.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Why an approval that was recorded by mistake counts no more, and since when. */
@Embeddable
public record Withdrawal(
        @Column(name = "withdrawn_on") LocalDate withdrawnOn,
        @Column(name = "withdrawn_because") String reason) {}
