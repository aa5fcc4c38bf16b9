package org.samenspel.governance.balance.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A balance to take. */
public record NewBalance(@NotNull LocalDate date) {}
