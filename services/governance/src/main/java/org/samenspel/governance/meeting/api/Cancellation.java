package org.samenspel.governance.meeting.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason for those who were to come */
public record Cancellation(@NotBlank @Size(max = 2000) String reason) {}
