package org.samenspel.finance.sharing.api;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.organization.KnownOrganizations;
import org.samenspel.finance.sharing.CostSharing;
import org.samenspel.finance.sharing.CostSharingFilter;
import org.samenspel.finance.sharing.CostSharingService;
import org.samenspel.finance.sharing.CostSharingState;
import org.samenspel.finance.sharing.CostSharings;
import org.samenspel.finance.sharing.StatementCounts;
import org.samenspel.finance.sharing.Statements;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.EntityTags;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Cost sharings. */
@Path("/costSharings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class CostSharingResource {

    private final CostSharingService service;
    private final CostSharings sharings;
    private final Statements statements;
    private final KnownOrganizations organizations;
    private final CurrentCaller caller;

    CostSharingResource(
            CostSharingService service,
            CostSharings sharings,
            Statements statements,
            KnownOrganizations organizations,
            CurrentCaller caller) {
        this.service = service;
        this.sharings = sharings;
        this.statements = statements;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Authenticated
    public Page<CostSharingDetails> list(
            @QueryParam("reference") @Nullable String reference,
            @QueryParam("state") @Nullable CostSharingState state,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Caller current = caller.get();
        var filter = new CostSharingFilter(reference, state);
        var found = sharings.visible(current, filter, page.afterId(), page.limit());
        Map<UUID, StatementCounts> answers =
                statements.counts(found.stream().map(CostSharing::id).toList());
        return Page.of(uri, page, found, sharing -> Cursor.of(sharing.id()))
                .map(sharing -> details(sharing, answers.get(sharing.id()), uri))
                .withTotal(sharings.countVisible(current, filter));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response create(@Valid NewCostSharing body, @Context UriInfo uri) {
        CostSharing draft = service.begin(body.content());
        CostSharingDetails details = details(draft, StatementCounts.NONE, uri);
        return Answers.created(details.href(), details, draft.version());
    }

    @GET
    @Path("/{costSharingId}")
    @Authenticated
    public Response get(@PathParam("costSharingId") UUID costSharingId, @Context UriInfo uri) {
        return answer(service.visible(costSharingId), uri);
    }

    @PUT
    @Path("/{costSharingId}")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response replace(
            @PathParam("costSharingId") UUID costSharingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid NewCostSharing body,
            @Context UriInfo uri) {
        CostSharing draft = service.ownToChange(costSharingId);
        EntityTags.require(ifMatch, draft.version());
        service.replace(draft, body.content());
        return answer(draft, uri);
    }

    @DELETE
    @Path("/{costSharingId}")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public void discard(
            @PathParam("costSharingId") UUID costSharingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        CostSharing draft = service.ownToChange(costSharingId);
        EntityTags.require(ifMatch, draft.version());
        service.discard(draft);
    }

    @GET
    @Path("/{costSharingId}/outcome")
    @Authenticated
    public OutcomeDetails outcome(@PathParam("costSharingId") UUID costSharingId, @Context UriInfo uri) {
        return OutcomeDetails.of(service.visible(costSharingId).content().outcome(), uri.getAbsolutePath());
    }

    private Response answer(CostSharing sharing, UriInfo uri) {
        return Answers.of(details(sharing, statements.counts(sharing.id()), uri), sharing.version());
    }

    private CostSharingDetails details(CostSharing sharing, StatementCounts answers, UriInfo uri) {
        return CostSharingDetails.of(
                sharing, organizations.nameOf(sharing.organization()).orElse(null), answers, uri);
    }
}
