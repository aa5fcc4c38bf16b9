package org.samenspel.plans.assessment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.samenspel.plans.assessment.Principle;

/** All principles of the next version of a framework. */
public record NewPrinciples(@NotEmpty @Size(max = 100) List<@Valid @NotNull Principle> principles) {}
