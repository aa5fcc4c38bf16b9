package org.samenspel.partners.organization.api;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.organization.OrganizationFilter;
import org.samenspel.partners.organization.OrganizationKind;

/** The filters of the list of organizations, as the client gives them. */
public record OrganizationQuery(
        @QueryParam("name") @Nullable String name,
        @QueryParam("code") @Nullable String code,
        @QueryParam("kind") @Nullable OrganizationKind kind,
        @QueryParam("theme") @Nullable String theme,
        @QueryParam("memberOf") @Nullable UUID memberOf) {

    /** A code may be written with dots, as the register prints it. */
    OrganizationFilter filter() {
        return new OrganizationFilter(name, code == null ? null : code.replace(".", ""), kind, theme, memberOf);
    }
}
