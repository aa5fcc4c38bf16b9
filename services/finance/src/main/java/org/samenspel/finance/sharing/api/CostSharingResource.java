package org.samenspel.finance.sharing.api;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.finance.sharing.CorrectionService;
import org.samenspel.finance.sharing.CostSharing;
import org.samenspel.finance.sharing.CostSharingFilter;
import org.samenspel.finance.sharing.CostSharingService;
import org.samenspel.finance.sharing.CostSharingState;
import org.samenspel.finance.sharing.Oddity;
import org.samenspel.finance.sharing.StatementCounts;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.limit.OptionalBody;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;
import org.samenspel.web.persistence.Rows;

/** Cost sharings and their proposals. */
@Path("/costSharings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class CostSharingResource {

    private final CostSharingService service;
    private final CorrectionService corrections;
    private final References references;

    CostSharingResource(CostSharingService service, CorrectionService corrections, References references) {
        this.service = service;
        this.corrections = corrections;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<CostSharingDetails> list(
            @QueryParam("reference") @Size(max = 64) @Nullable String reference,
            @QueryParam("state") @Nullable CostSharingState state,
            @QueryParam("unassignedOf") @Nullable UUID unassignedOf,
            @BeanParam PageRequest page) {
        Rows<CostSharing> found = service.list(new CostSharingFilter(reference, state, unassignedOf), page.slice());
        Map<UUID, StatementCounts> answers = service.answers(found.rows());
        Map<UUID, List<Oddity>> oddities = corrections.oddities(found.rows());
        return page.answer(
                found,
                sharing -> CostSharingDetails.of(
                        sharing,
                        answers.getOrDefault(sharing.id(), StatementCounts.NONE),
                        oddities.getOrDefault(sharing.id(), List.of()),
                        references));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response create(@Valid NewCostSharing body) {
        CostSharing draft = service.begin(body.content());
        return Answers.created(details(draft), draft);
    }

    @GET
    @Path("/{costSharingId}")
    @Authenticated
    public Response get(@PathParam("costSharingId") UUID costSharingId) {
        return answer(service.visible(costSharingId));
    }

    @PUT
    @Path("/{costSharingId}")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response replace(
            @PathParam("costSharingId") UUID costSharingId, @BeanParam IfMatch ifMatch, @Valid NewCostSharing body) {
        CostSharing draft = ifMatch.of(service.ownToChange(costSharingId));
        service.replace(draft, body.content());
        return answer(draft);
    }

    @DELETE
    @Path("/{costSharingId}")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public void discard(@PathParam("costSharingId") UUID costSharingId, @BeanParam IfMatch ifMatch) {
        corrections.discard(ifMatch.of(service.ownToChange(costSharingId)));
    }

    @GET
    @Path("/{costSharingId}/outcome")
    @Authenticated
    public OutcomeDetails outcome(@PathParam("costSharingId") UUID costSharingId) {
        return OutcomeDetails.of(service.visible(costSharingId), references);
    }

    @POST
    @Path("/{costSharingId}/corrections")
    @Idempotent
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response correct(@PathParam("costSharingId") UUID costSharingId, @Valid CorrectionReason body) {
        CostSharing draft = corrections.begin(service.ownToChange(costSharingId), body.reason());
        return Answers.created(details(draft), draft);
    }

    @PUT
    @OptionalBody
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{costSharingId}/proposal")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response propose(
            @PathParam("costSharingId") UUID costSharingId,
            @BeanParam IfMatch ifMatch,
            @Valid @Nullable NewProposal body) {
        CostSharing draft = ifMatch.of(service.ownToChange(costSharingId));
        service.propose(draft, body == null ? null : body.proposedOn());
        return answer(draft);
    }

    @DELETE
    @Path("/{costSharingId}/proposal")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public void withdraw(
            @PathParam("costSharingId") UUID costSharingId,
            @QueryParam("takenBackOn") @Nullable LocalDate takenBackOn,
            @BeanParam IfMatch ifMatch) {
        service.withdraw(ifMatch.of(service.ownToChange(costSharingId)), takenBackOn);
    }

    private Response answer(CostSharing sharing) {
        return Answers.of(details(sharing), sharing);
    }

    private CostSharingDetails details(CostSharing sharing) {
        List<Oddity> oddities = corrections.oddities(List.of(sharing)).getOrDefault(sharing.id(), List.of());
        return CostSharingDetails.of(sharing, service.answers(sharing), oddities, references);
    }
}
