package org.samenspel.partners.obligation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.samenspel.web.text.Name;

/** @param reason why it was a mistake */
public record NewWithdrawal(@NotBlank @Name @Size(max = 500) String reason) {}
