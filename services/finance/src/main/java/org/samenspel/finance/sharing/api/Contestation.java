package org.samenspel.finance.sharing.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a partner contests its statement. */
public record Contestation(@NotBlank @Size(max = 2000) String reason) {}
