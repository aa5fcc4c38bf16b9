package org.samenspel.finance.deployment.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.budget.BudgetAccess;
import org.samenspel.finance.budget.BudgetScope;
import org.samenspel.finance.deployment.Deployment;
import org.samenspel.finance.deployment.DeploymentService;
import org.samenspel.finance.deployment.Deployments;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.EntityTags;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Staff deployment. */
@Path("/deployments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class DeploymentResource {

    private final DeploymentService service;
    private final Deployments deployments;
    private final BudgetAccess budgets;

    DeploymentResource(DeploymentService service, Deployments deployments, BudgetAccess budgets) {
        this.service = service;
        this.deployments = deployments;
        this.budgets = budgets;
    }

    @GET
    @Authenticated
    public Page<DeploymentDetails> list(
            @QueryParam("budgetId") @NotNull UUID budgetId, @BeanParam PageRequest page, @Context UriInfo uri) {
        var details = details(budgets.readable(budgetId), uri);
        UUID after = page.afterId();
        var found = deployments.of(budgetId, after, page.limit());
        return Page.of(uri, page, found, deployment -> Cursor.of(deployment.id()))
                .map(details)
                .withTotal(deployments.countOf(budgetId));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response add(@Valid NewDeployment body, @Context UriInfo uri) {
        Deployment deployment = service.add(body.budgetId(), body.themeStaff());
        DeploymentDetails details = DeploymentDetails.of(deployment, uri);
        return Answers.created(details.href(), details, deployment.version());
    }

    @GET
    @Path("/{deploymentId}")
    @Authenticated
    public Response get(@PathParam("deploymentId") UUID deploymentId, @Context UriInfo uri) {
        Deployment deployment = service.visible(deploymentId);
        var details = details(budgets.readable(deployment.budgetId()), uri);
        return Answers.of(details.apply(deployment), deployment.version());
    }

    @DELETE
    @Path("/{deploymentId}")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public void remove(
            @PathParam("deploymentId") UUID deploymentId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Deployment deployment = service.ownToChange(deploymentId);
        EntityTags.require(ifMatch, deployment.version());
        service.remove(deployment);
    }

    private Function<Deployment, DeploymentDetails> details(BudgetScope budget, UriInfo uri) {
        if (budgets.seesMoneyOf(budget.organization())) {
            return deployment -> DeploymentDetails.of(deployment, uri);
        }
        Set<UUID> tellable = service.tellable(budget);
        return deployment -> DeploymentDetails.forPartner(deployment, tellable.contains(deployment.id()), uri);
    }
}
