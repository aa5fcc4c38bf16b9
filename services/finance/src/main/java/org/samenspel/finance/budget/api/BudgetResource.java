package org.samenspel.finance.budget.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.budget.Budget;
import org.samenspel.finance.budget.BudgetFilter;
import org.samenspel.finance.budget.BudgetService;
import org.samenspel.finance.budget.BudgetState;
import org.samenspel.finance.budget.Budgets;
import org.samenspel.finance.organization.KnownOrganizations;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.EntityTags;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Budgets. */
@Path("/budgets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class BudgetResource {

    private final BudgetService service;
    private final Budgets budgets;
    private final KnownOrganizations organizations;
    private final CurrentCaller caller;

    BudgetResource(BudgetService service, Budgets budgets, KnownOrganizations organizations, CurrentCaller caller) {
        this.service = service;
        this.budgets = budgets;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Authenticated
    public Page<BudgetDetails> list(
            @QueryParam("reference") @Nullable String reference,
            @QueryParam("state") @Nullable BudgetState state,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Caller current = caller.get();
        var filter = new BudgetFilter(reference, state);
        UUID after = page.afterId();
        var found = budgets.readable(current, filter, after, page.limit());
        return Page.of(uri, page, found, budget -> Cursor.of(budget.id()))
                .map(budget -> details(budget, uri))
                .withTotal(budgets.countReadable(current, filter));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response create(@Valid NewBudget body, @Context UriInfo uri) {
        Budget draft = body.draftOf(caller.get().organization());
        service.add(draft);
        BudgetDetails details = details(draft, uri);
        return Answers.created(details.href(), details, draft.version());
    }

    @GET
    @Path("/{budgetId}")
    @Authenticated
    public Response get(@PathParam("budgetId") UUID budgetId, @Context UriInfo uri) {
        Budget budget = service.readable(budgetId);
        return Answers.of(details(budget, uri), budget.version());
    }

    @DELETE
    @Path("/{budgetId}")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public void discard(
            @PathParam("budgetId") UUID budgetId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Budget budget = service.ownToChange(budgetId);
        EntityTags.require(ifMatch, budget.version());
        service.discard(budget);
    }

    private BudgetDetails details(Budget budget, UriInfo uri) {
        return BudgetDetails.of(
                budget, organizations.nameOf(budget.scope().organization()).orElse(null), uri);
    }
}
