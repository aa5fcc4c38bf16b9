package org.samenspel.partners.organization.api;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.organization.OrganizationFilter;
import org.samenspel.partners.organization.OrganizationKind;
import org.samenspel.values.EnterpriseNumber;

/** The filters of the list of organizations, as the client gives them. */
public record OrganizationQuery(
        @QueryParam("name") @Nullable String name,
        @QueryParam("code") @Nullable String code,
        @QueryParam("kind") @Nullable OrganizationKind kind,
        @QueryParam("theme") @Nullable String theme,
        @QueryParam("memberOf") @Nullable UUID memberOf) {

    OrganizationFilter filter() {
        return new OrganizationFilter(name, code == null ? null : kept(code), kind, theme, memberOf);
    }

    /** A KBO number may be written in any printed form; other codes have only one. */
    private static String kept(String code) {
        try {
            return EnterpriseNumber.parse(code).digits();
        } catch (IllegalArgumentException _) {
            return code;
        }
    }
}
