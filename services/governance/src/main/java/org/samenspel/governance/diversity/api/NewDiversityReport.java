package org.samenspel.governance.diversity.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A diversity report to make. */
public record NewDiversityReport(@NotNull LocalDate date) {}
