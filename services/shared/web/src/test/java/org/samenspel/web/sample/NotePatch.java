package org.samenspel.web.sample;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;

record NotePatch(
        @NotNull LocalizedText title,
        @NotNull Color color,
        @Nullable @Size(max = 10) String slug) {}
