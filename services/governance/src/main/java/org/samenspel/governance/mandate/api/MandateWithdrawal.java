package org.samenspel.governance.mandate.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason what was a mistake */
public record MandateWithdrawal(@NotBlank @Size(max = 200) String reason) {}
