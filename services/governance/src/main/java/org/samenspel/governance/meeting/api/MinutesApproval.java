package org.samenspel.governance.meeting.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param approvedOn the day the body approved the minutes */
public record MinutesApproval(@NotNull LocalDate approvedOn) {}
