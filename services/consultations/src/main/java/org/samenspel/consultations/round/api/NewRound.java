package org.samenspel.consultations.round.api;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.text.Name;
import org.samenspel.web.text.Reference;

/**
 * A round to begin.
 *
 * @param reference the organization's own name for it
 * @param subject what it is about
 */
public record NewRound(
        @NotNull @Reference String reference,

        @NotNull @Name LocalizedText title,
        @Nullable LocalizedText subject) {}
