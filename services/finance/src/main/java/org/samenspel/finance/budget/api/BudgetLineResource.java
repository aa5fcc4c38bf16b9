package org.samenspel.finance.budget.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
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
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.EntityTags;

/** The lines of a budget: one table, read and written as a whole. */
@Path("/budgets/{budgetId}/lines")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class BudgetLineResource {

    private final BudgetService service;

    BudgetLineResource(BudgetService service) {
        this.service = service;
    }

    @GET
    @Authenticated
    public Response get(@PathParam("budgetId") UUID budgetId, @Context UriInfo uri) {
        return answer(service.readable(budgetId), uri);
    }

    @PUT
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response replace(
            @PathParam("budgetId") UUID budgetId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid NewBudgetTable body,
            @Context UriInfo uri) {
        Budget budget = service.ownToChange(budgetId);
        EntityTags.require(ifMatch, budget.version());
        service.fill(budget, body.table());
        return answer(budget, uri);
    }

    private static Response answer(Budget budget, UriInfo uri) {
        return Answers.of(BudgetTableDetails.of(budget.table(), uri.getAbsolutePath()), budget.version());
    }
}
