package org.samenspel.finance.deployment.api;

import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.deployment.Deployment;
import org.samenspel.finance.deployment.StaffShare;
import org.samenspel.values.Money;

/**
 * Who works on a theme, as callers read it.
 *
 * @param payroll absent for a partner when it would tell what one person costs
 * @param staff absent for a partner
 */
public record DeploymentDetails(
        URI href,
        UUID id,
        UUID budgetId,
        String theme,
        BigDecimal fte,
        @Nullable Money payroll,
        List<String> goals,
        @Nullable List<StaffShare> staff,
        @Nullable String remark) {

    static DeploymentDetails of(Deployment deployment, UriInfo uri) {
        return details(deployment, deployment.payroll(), deployment.staff(), uri);
    }

    static DeploymentDetails forPartner(Deployment deployment, boolean tellable, UriInfo uri) {
        return details(deployment, tellable ? deployment.payroll() : null, null, uri);
    }

    private static DeploymentDetails details(
            Deployment deployment, @Nullable Money payroll, @Nullable List<StaffShare> staff, UriInfo uri) {
        return new DeploymentDetails(
                uri.getBaseUriBuilder()
                        .path(DeploymentResource.class)
                        .path(deployment.id().toString())
                        .build(),
                deployment.id(),
                deployment.budgetId(),
                deployment.theme(),
                deployment.fte(),
                payroll,
                deployment.goals(),
                staff,
                deployment.remark());
    }
}
