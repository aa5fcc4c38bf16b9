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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.samenspel.finance.funding.FundingService;
import org.samenspel.finance.funding.Proof;
import org.samenspel.finance.funding.Proofs;
import org.samenspel.security.Roles;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** What proves the own share in a funding. */
@Path("/fundings/{fundingId}/proofs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ProofResource {

    private final FundingService service;
    private final Proofs proofs;

    ProofResource(FundingService service, Proofs proofs) {
        this.service = service;
        this.proofs = proofs;
    }

    @GET
    @Authenticated
    public Page<ProofDetails> list(
            @PathParam("fundingId") UUID fundingId, @BeanParam PageRequest page, @Context UriInfo uri) {
        service.visible(fundingId);
        UUID after = page.afterId();
        var found = proofs.of(fundingId, after, page.limit());
        return Page.of(uri, page, found, proof -> Cursor.of(proof.id()))
                .map(proof -> ProofDetails.of(proof, uri))
                .withTotal(proofs.countOf(fundingId));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response prove(@PathParam("fundingId") UUID fundingId, @Valid NewProof body, @Context UriInfo uri) {
        Proof proof = service.prove(fundingId, body.cost(), body.incurredOn(), body.amount());
        ProofDetails details = ProofDetails.of(proof, uri);
        return Response.created(details.href()).entity(details).build();
    }

    @GET
    @Path("/{proofId}")
    @Authenticated
    public ProofDetails get(
            @PathParam("fundingId") UUID fundingId, @PathParam("proofId") UUID proofId, @Context UriInfo uri) {
        service.visible(fundingId);
        return proofs.findByIdOptional(proofId)
                .filter(proof -> proof.fundingId().equals(fundingId))
                .map(proof -> ProofDetails.of(proof, uri))
                .orElseThrow(() -> new NotFound("proof", proofId));
    }
}
