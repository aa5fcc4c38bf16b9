package org.samenspel.privacy.api;

import jakarta.validation.constraints.NotNull;
import org.samenspel.audit.Opening;

/** @param reason why the report is opened: the audit keeps it */
public record NewReport(@NotNull Opening.Reason reason) {}
