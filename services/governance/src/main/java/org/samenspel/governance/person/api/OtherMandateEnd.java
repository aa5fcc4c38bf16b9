package org.samenspel.governance.person.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param endsOn the last day */
public record OtherMandateEnd(@NotNull LocalDate endsOn) {}
