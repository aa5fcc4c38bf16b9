package org.samenspel.finance.sharing.api;

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
import org.samenspel.finance.organization.KnownOrganizations;
import org.samenspel.finance.sharing.CostSharing;
import org.samenspel.finance.sharing.CostSharingService;
import org.samenspel.finance.sharing.Statements;
import org.samenspel.security.Roles;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.EntityTags;

/** The proposal of a cost sharing to its partners. */
@Path("/costSharings/{costSharingId}/proposal")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ProposalResource {

    private final CostSharingService service;
    private final Statements statements;
    private final KnownOrganizations organizations;

    ProposalResource(CostSharingService service, Statements statements, KnownOrganizations organizations) {
        this.service = service;
        this.statements = statements;
        this.organizations = organizations;
    }

    @PUT
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response propose(
            @PathParam("costSharingId") UUID costSharingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context UriInfo uri) {
        CostSharing draft = service.ownToChange(costSharingId);
        EntityTags.require(ifMatch, draft.version());
        service.propose(draft);
        LocalizedText name = organizations.nameOf(draft.organization()).orElse(null);
        return Answers.of(CostSharingDetails.of(draft, name, statements.counts(draft.id()), uri), draft.version());
    }

    @DELETE
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public void withdraw(
            @PathParam("costSharingId") UUID costSharingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        CostSharing proposed = service.ownToChange(costSharingId);
        EntityTags.require(ifMatch, proposed.version());
        service.withdraw(proposed);
    }
}
