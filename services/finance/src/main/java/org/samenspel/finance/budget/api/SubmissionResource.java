package org.samenspel.finance.budget.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.budget.Budget;
import org.samenspel.finance.budget.BudgetService;
import org.samenspel.finance.organization.KnownOrganizations;
import org.samenspel.security.Roles;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.EntityTags;

/** The submission of a budget to a body of its organization. */
@Path("/budgets/{budgetId}/submission")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class SubmissionResource {

    private final BudgetService service;
    private final KnownOrganizations organizations;

    SubmissionResource(BudgetService service, KnownOrganizations organizations) {
        this.service = service;
        this.organizations = organizations;
    }

    @PUT
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response submit(
            @PathParam("budgetId") UUID budgetId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context UriInfo uri) {
        Budget budget = service.ownToChange(budgetId);
        EntityTags.require(ifMatch, budget.version());
        service.submit(budget);
        LocalizedText name = organizations.nameOf(budget.scope().organization()).orElse(null);
        return Answers.of(BudgetDetails.of(budget, name, uri), budget.version());
    }

    @DELETE
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public void withdraw(
            @PathParam("budgetId") UUID budgetId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Budget budget = service.ownToChange(budgetId);
        EntityTags.require(ifMatch, budget.version());
        service.withdraw(budget);
    }
}
