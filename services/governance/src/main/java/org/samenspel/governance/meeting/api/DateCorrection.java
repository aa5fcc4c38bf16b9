package org.samenspel.governance.meeting.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * @param date the day on which the meeting was
 * @param reason why another one was said
 */
public record DateCorrection(
        @NotNull LocalDate date, @NotBlank @Size(max = 2000) String reason) {}
