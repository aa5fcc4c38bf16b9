package org.samenspel.documents.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a document is withdrawn. */
public record NewWithdrawal(@NotBlank @Size(max = 500) String reason) {}
