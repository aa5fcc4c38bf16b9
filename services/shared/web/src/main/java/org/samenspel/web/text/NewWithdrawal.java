package org.samenspel.web.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why something is withdrawn; never about a person */
public record NewWithdrawal(@NotBlank @Size(max = 500) String reason) {}
