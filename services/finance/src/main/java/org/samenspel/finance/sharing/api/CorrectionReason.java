package org.samenspel.finance.sharing.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a settled cost sharing, or an answer, is put right. */
public record CorrectionReason(@NotBlank @Size(max = 2000) String reason) {}
