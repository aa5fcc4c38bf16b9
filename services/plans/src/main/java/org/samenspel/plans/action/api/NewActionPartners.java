package org.samenspel.plans.action.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** All organizations that work on an action; who is not named no longer does. */
public record NewActionPartners(@NotNull @Size(max = 100) List<@NotNull UUID> partnerIds) {}
