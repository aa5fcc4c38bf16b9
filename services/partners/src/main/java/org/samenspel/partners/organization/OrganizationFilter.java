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
 */
public record OrganizationFilter(
        @Nullable String name,
        @Nullable String code,
        @Nullable OrganizationKind kind,
        @Nullable String theme,
        @Nullable UUID memberOf) {

    public OrganizationFilter {
        theme = theme == null ? null : SearchKey.of(theme);
    }
}
