package org.samenspel.partners.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.text.SearchKey;

/**
 * Which organizations to list; null means any.
 *
 * @param name a part of the name, in any language, whatever accents and case
 * @param code in a public register
 * @param theme whatever its case
 * @param memberOf the organization that they are a member of
 * @param withdrawn those that were registered by mistake, and no others; without it none of those
 */
public record OrganizationFilter(
        @Nullable String name,
        @Nullable String code,
        @Nullable OrganizationKind kind,
        @Nullable String theme,
        @Nullable UUID memberOf,
        boolean withdrawn) {

    public OrganizationFilter {
        theme = theme == null ? null : SearchKey.of(theme);
    }
}
