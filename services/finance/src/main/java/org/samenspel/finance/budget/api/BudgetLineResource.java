package org.samenspel.finance.budget.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.finance.budget.Budget;
import org.samenspel.finance.budget.BudgetService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;

/** The lines of a budget: one table, read and written as a whole. */
@Path("/budgets/{budgetId}/lines")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class BudgetLineResource {

    private final BudgetService service;
    private final References references;

    BudgetLineResource(BudgetService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @Authenticated
    public Response get(@PathParam("budgetId") UUID budgetId) {
        return answer(service.readable(budgetId));
    }

    @PUT
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response replace(
            @PathParam("budgetId") UUID budgetId, @BeanParam IfMatch ifMatch, @Valid NewBudgetTable body) {
        Budget budget = ifMatch.of(service.ownToChange(budgetId));
        service.fill(budget, body.table());
        return answer(budget);
    }

    private Response answer(Budget budget) {
        return Answers.of(BudgetTableDetails.of(budget.table(), references), budget);
    }
}
