package org.samenspel.governance.meeting.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A conflict of interest that a member declares itself.
 *
 * @param item the number of the item
 */
public record NewOwnConflict(
        @NotBlank @Size(max = 20) String item,
        @NotBlank @Size(max = 1000) String reason) {}
