package org.samenspel.finance.funding.api;

import io.quarkus.security.Authenticated;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.funding.Funding;
import org.samenspel.finance.funding.FundingKind;
import org.samenspel.finance.funding.FundingService;
import org.samenspel.finance.funding.Fundings;
import org.samenspel.finance.funding.Proofs;
import org.samenspel.finance.organization.KnownOrganizations;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Roles;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Fundings. */
@Path("/fundings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class FundingResource {

    private final FundingService service;
    private final Fundings fundings;
    private final Proofs proofs;
    private final KnownOrganizations organizations;
    private final CurrentCaller caller;

    FundingResource(
            FundingService service,
            Fundings fundings,
            Proofs proofs,
            KnownOrganizations organizations,
            CurrentCaller caller) {
        this.service = service;
        this.fundings = fundings;
        this.proofs = proofs;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Authenticated
    public Page<FundingDetails> list(
            @QueryParam("kind") @Nullable FundingKind kind, @BeanParam PageRequest page, @Context UriInfo uri) {
        Caller current = caller.get();
        UUID after = page.afterId();
        var found = fundings.visible(current, kind, after, page.limit());
        return Page.of(uri, page, found, funding -> Cursor.of(funding.id()))
                .map(funding -> details(funding, uri))
                .withTotal(fundings.countVisible(current, kind));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response create(@Valid NewFunding body, @Context UriInfo uri) {
        Funding funding = body.fundingOf(caller.get().organization());
        service.add(funding);
        FundingDetails details = details(funding, uri);
        return Answers.created(details.href(), details, funding.version());
    }

    @GET
    @Path("/{fundingId}")
    @Authenticated
    public Response get(@PathParam("fundingId") UUID fundingId, @Context UriInfo uri) {
        Funding funding = service.visible(fundingId);
        return Answers.of(details(funding, uri), funding.version());
    }

    private FundingDetails details(Funding funding, UriInfo uri) {
        LocalizedText name = organizations.nameOf(funding.organization()).orElse(null);
        return FundingDetails.of(funding, name, proofs.proven(funding.id()), uri);
    }
}
