package org.samenspel.governance.meeting.api;

import jakarta.validation.constraints.NotNull;
import org.samenspel.values.LocalizedText;

/** @param reason for those who were to come */
public record Cancellation(@NotNull LocalizedText reason) {}
