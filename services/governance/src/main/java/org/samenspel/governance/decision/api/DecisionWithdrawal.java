package org.samenspel.governance.decision.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason what was recorded by mistake */
public record DecisionWithdrawal(@NotBlank @Size(max = 1000) String reason) {}
