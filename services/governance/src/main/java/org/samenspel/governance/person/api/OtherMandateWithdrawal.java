package org.samenspel.governance.person.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason what was a mistake */
public record OtherMandateWithdrawal(
        @NotBlank @Size(max = 200) String reason) {}
