package org.samenspel.plans.plan.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a published plan is being revised. */
public record NewOpenRevision(@NotBlank @Size(max = 500) String reason) {}
