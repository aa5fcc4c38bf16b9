package org.samenspel.plans.action;

import org.jspecify.annotations.Nullable;
import org.samenspel.values.text.SearchKey;

/**
 * Which actions to list; null means any.
 *
 * @param theme whatever its accents, case and spaces
 */
public record ActionFilter(@Nullable String theme, @Nullable String goal) {

    public ActionFilter {
        theme = theme == null ? null : SearchKey.of(theme);
    }
}
