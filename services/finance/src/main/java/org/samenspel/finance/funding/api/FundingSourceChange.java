package org.samenspel.finance.funding.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is known of a funding source now.
 *
 * @param reason why it is changed
 * @param content all of it, also what stays
 */
public record FundingSourceChange(
        @NotBlank @Size(max = 2000) String reason,
        @NotNull @Valid NewFundingSource content) {}
