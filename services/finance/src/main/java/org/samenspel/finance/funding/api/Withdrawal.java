package org.samenspel.finance.funding.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is taken back. */
public record Withdrawal(@NotBlank @Size(max = 2000) String reason) {}
