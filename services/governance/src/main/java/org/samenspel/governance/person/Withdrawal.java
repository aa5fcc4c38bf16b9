package org.samenspel.governance.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Why something that was entered by mistake counts no more, and since when. */
@Embeddable
public record Withdrawal(
        @Column(name = "withdrawn_on") LocalDate withdrawnOn,
        @Column(name = "withdrawal_reason") String reason) {}
