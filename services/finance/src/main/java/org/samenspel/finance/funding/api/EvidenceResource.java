package org.samenspel.finance.funding.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.finance.funding.Evidence;
import org.samenspel.finance.funding.EvidenceService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;
import org.samenspel.web.text.NewWithdrawal;

/** What proves the own contribution in a funding source. */
@Path("/fundingSources/{fundingSourceId}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class EvidenceResource {

    private final EvidenceService service;
    private final References references;

    EvidenceResource(EvidenceService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<EvidenceDetails> list(@PathParam("fundingSourceId") UUID fundingSourceId, @BeanParam PageRequest page) {
        return page.answer(service.list(fundingSourceId, page.slice()), this::details);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response prove(@PathParam("fundingSourceId") UUID fundingSourceId, @Valid NewEvidence body) {
        Evidence evidence = service.prove(fundingSourceId, body.cost(), body.incurredOn(), body.amount());
        return Answers.created(details(evidence), evidence);
    }

    @GET
    @Path("/{evidenceId}")
    @Authenticated
    public Response get(@PathParam("fundingSourceId") UUID fundingSourceId, @PathParam("evidenceId") UUID evidenceId) {
        Evidence evidence = service.visible(fundingSourceId, evidenceId);
        return Answers.of(details(evidence), evidence);
    }

    @PUT
    @Path("/{evidenceId}/withdrawal")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response withdraw(
            @PathParam("fundingSourceId") UUID fundingSourceId,
            @PathParam("evidenceId") UUID evidenceId,
            @BeanParam IfMatch ifMatch,
            @Valid NewWithdrawal body) {
        Evidence mistake = ifMatch.of(service.ownToChange(fundingSourceId, evidenceId));
        service.withdraw(mistake, body.reason());
        return Answers.of(details(mistake), mistake);
    }

    private EvidenceDetails details(Evidence evidence) {
        return EvidenceDetails.of(evidence, references);
    }
}
