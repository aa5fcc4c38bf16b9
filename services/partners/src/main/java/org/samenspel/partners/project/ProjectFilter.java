package org.samenspel.partners.project;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.text.SearchKey;

/**
 * Which projects to list; null means any.
 *
 * @param theme whatever its case
 * @param withdrawn those that were written down by mistake, and no others; without it none of those
 */
public record ProjectFilter(
        @Nullable String theme,
        @Nullable UUID agreementId,
        @Nullable String reference,
        boolean withdrawn) {

    public ProjectFilter {
        theme = theme == null ? null : SearchKey.of(theme);
    }
}
