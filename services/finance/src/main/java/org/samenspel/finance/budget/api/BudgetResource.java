package org.samenspel.finance.budget.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.finance.budget.Budget;
import org.samenspel.finance.budget.BudgetFilter;
import org.samenspel.finance.budget.BudgetService;
import org.samenspel.finance.budget.BudgetState;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.limit.OptionalBody;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Budgets, and what their organization does with each version. */
@Path("/budgets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class BudgetResource {

    private final BudgetService service;
    private final References references;

    BudgetResource(BudgetService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<BudgetDetails> list(
            @QueryParam("reference") @Size(max = 64) @Nullable String reference,
            @QueryParam("state") @Nullable BudgetState state,
            @QueryParam("unassignedOf") @Nullable UUID unassignedOf,
            @BeanParam PageRequest page) {
        return page.answer(service.list(new BudgetFilter(reference, state, unassignedOf), page.slice()), this::details);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response create(@Valid NewBudget body) {
        return created(service.begin(body::draftOf));
    }

    @GET
    @Path("/{budgetId}")
    @Authenticated
    public Response get(@PathParam("budgetId") UUID budgetId) {
        Budget budget = service.readable(budgetId);
        return Answers.of(details(budget), budget);
    }

    @PATCH
    @Path("/{budgetId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response change(@PathParam("budgetId") UUID budgetId, @BeanParam IfMatch ifMatch, MergePatch body) {
        Budget budget = ifMatch.of(service.ownToChange(budgetId));
        BudgetPatch patch = body.applyTo(BudgetPatch.of(budget));
        service.change(budget, patch.title(), patch.period());
        return Answers.of(details(budget), budget);
    }

    @GET
    @Path("/{budgetId}/lines")
    @Authenticated
    public Response lines(@PathParam("budgetId") UUID budgetId) {
        return answerLines(service.readable(budgetId));
    }

    /** One table, read and written as a whole. */
    @PUT
    @Path("/{budgetId}/lines")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response replaceLines(
            @PathParam("budgetId") UUID budgetId, @BeanParam IfMatch ifMatch, @Valid NewBudgetTable body) {
        Budget budget = ifMatch.of(service.ownToChange(budgetId));
        service.fill(budget, body.table());
        return answerLines(budget);
    }

    @DELETE
    @Path("/{budgetId}")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public void discard(@PathParam("budgetId") UUID budgetId, @BeanParam IfMatch ifMatch) {
        service.discard(ifMatch.of(service.ownToChange(budgetId)));
    }

    @PUT
    @OptionalBody
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{budgetId}/submission")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response submit(
            @PathParam("budgetId") UUID budgetId, @BeanParam IfMatch ifMatch, @Valid @Nullable NewSubmission body) {
        Budget budget = ifMatch.of(service.ownToChange(budgetId));
        service.submit(budget, body == null ? null : body.submittedOn());
        return Answers.of(details(budget), budget);
    }

    @DELETE
    @Path("/{budgetId}/submission")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public void withdraw(@PathParam("budgetId") UUID budgetId, @BeanParam IfMatch ifMatch) {
        service.withdraw(ifMatch.of(service.ownToChange(budgetId)));
    }

    @POST
    @Path("/{budgetId}/revisions")
    @Idempotent
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response revise(@PathParam("budgetId") UUID budgetId) {
        return created(service.revise(budgetId));
    }

    private Response created(Budget draft) {
        return Answers.created(details(draft), draft);
    }

    private Response answerLines(Budget budget) {
        return Answers.of(BudgetTableDetails.of(budget.table(), references), budget);
    }

    private BudgetDetails details(Budget budget) {
        return BudgetDetails.of(budget, service.earlyDecisionsOf(budget), references);
    }
}
