package org.samenspel.governance.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Why a mandate that was given by mistake counts no more, and since when. */
@Embeddable
public record Withdrawal(
        @Column(name = "withdrawn_on") LocalDate withdrawnOn,
        @Column(name = "withdrawal_reason") String reason) {}
