package org.samenspel.consultations.campaign.api;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * How much longer a campaign takes responses.
 *
 * @param closesAt its new closing instant, not before the one it has
 */
public record Extension(@NotNull Instant closesAt) {}
