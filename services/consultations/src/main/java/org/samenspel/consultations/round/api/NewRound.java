package org.samenspel.consultations.round.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.text.Name;

/**
 * A round to begin.
 *
 * @param reference the organization's own name for it
 * @param subject what it is about
 */
public record NewRound(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
        String reference,

        @NotNull @Name LocalizedText title,
        @Nullable LocalizedText subject) {}
