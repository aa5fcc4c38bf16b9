package org.samenspel.partners.project;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which projects to list; null means any. */
public record ProjectFilter(
        @Nullable String theme,
        @Nullable UUID agreementId,
        @Nullable String reference) {}
