package org.samenspel.partners.project.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why it is taken back; never about a person */
public record NewWithdrawal(@NotBlank @Size(max = 500) String reason) {}
