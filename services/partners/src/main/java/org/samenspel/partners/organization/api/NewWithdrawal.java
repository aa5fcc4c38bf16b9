package org.samenspel.partners.organization.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why the succession is taken back; never about a person */
public record NewWithdrawal(@NotBlank @Size(max = 500) String reason) {}
