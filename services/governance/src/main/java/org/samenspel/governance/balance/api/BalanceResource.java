package org.samenspel.governance.balance.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.samenspel.governance.balance.BalanceService;
import org.samenspel.governance.balance.Balances;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Organization;
import org.samenspel.security.Roles;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** The balances of the caller's organization. */
@Path("/balances")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class BalanceResource {

    private final BalanceService service;
    private final Balances balances;
    private final CurrentCaller caller;

    BalanceResource(BalanceService service, Balances balances, CurrentCaller caller) {
        this.service = service;
        this.balances = balances;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.GOVERNANCE_SECRETARY, Roles.NETWORK_COORDINATOR, Roles.AUDITOR})
    public Page<BalanceDetails> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        Organization organization = caller.get().organization();
        var found = balances.of(organization, page.afterId(), page.limit());
        return Page.of(uri, page, found, balance -> Cursor.of(balance.id()))
                .map(balance -> BalanceDetails.of(balance.sheet(), uri))
                .withTotal(balances.countOf(organization));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response take(@Valid NewBalance body, @Context UriInfo uri) {
        BalanceDetails details = BalanceDetails.of(service.take(body.date()).sheet(), uri);
        return Response.created(details.href()).entity(details).build();
    }

    @GET
    @Path("/{balanceId}")
    @RolesAllowed({Roles.GOVERNANCE_SECRETARY, Roles.NETWORK_COORDINATOR, Roles.AUDITOR})
    public BalanceDetails get(@PathParam("balanceId") UUID balanceId, @Context UriInfo uri) {
        return BalanceDetails.of(
                balances.of(caller.get().organization(), balanceId).sheet(), uri);
    }
}
