package org.samenspel.partners.agreement.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why something is taken back; never about a person */
public record NewWithdrawal(@NotBlank @Size(max = 500) String reason) {}
