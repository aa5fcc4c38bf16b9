package org.samenspel.governance.meeting.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why approved minutes are opened again */
public record MinutesReopening(@NotBlank @Size(max = 2000) String reason) {}
