package org.samenspel.governance.meeting.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param approvedOn the day the body approved the minutes
 * @param approvedBy the body that did; the one that met when absent
 */
public record MinutesApproval(
        @NotNull LocalDate approvedOn, @Nullable UUID approvedBy) {}
