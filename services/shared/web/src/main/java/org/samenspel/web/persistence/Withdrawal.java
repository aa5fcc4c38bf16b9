package org.samenspel.web.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That something counts no more, and stays to be read: it was recorded by mistake, or is done without.
 *
 * @param withdrawnOn from this day
 */
@Embeddable
public record Withdrawal(
        @Column(name = "withdrawn_on") LocalDate withdrawnOn,
        @Column(name = "withdrawal_reason") String reason) {}
