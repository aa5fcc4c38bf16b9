package org.samenspel.partners.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which organizations to list; null means any.
 *
 * @param name a part of the name, in any language and case
 * @param code in a public register
 * @param memberOf the organization that they are a member of
 */
public record OrganizationFilter(
        @Nullable String name,
        @Nullable String code,
        @Nullable OrganizationKind kind,
        @Nullable String theme,
        @Nullable UUID memberOf) {}
