package org.samenspel.governance.composition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason what was a mistake */
public record RegistrationWithdrawal(
        @NotBlank @Size(max = 200) String reason) {}
