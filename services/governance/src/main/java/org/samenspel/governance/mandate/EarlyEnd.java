package org.samenspel.governance.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The end of a mandate before its last day.
 *
 * @param endedOn the last day that the person had the seat
 * @param reason in a few words, such as {@code resigned}
 */
@Embeddable
public record EarlyEnd(
        @Column(name = "ended_on") LocalDate endedOn,
        @Column(name = "end_reason") String reason) {}
