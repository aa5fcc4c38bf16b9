package org.samenspel.governance.meeting.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param text what was said and done; a draft until it is approved */
public record MinutesText(@NotBlank @Size(max = 200_000) String text) {}
