package org.samenspel.plans.plan.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a plan does without an action or an indicator, or what was a mistake about an approval. */
public record NewWithdrawal(@NotBlank @Size(max = 500) String reason) {}
