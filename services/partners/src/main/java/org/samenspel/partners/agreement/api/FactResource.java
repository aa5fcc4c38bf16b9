package org.samenspel.partners.agreement.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.partners.agreement.Agreement;
import org.samenspel.partners.agreement.AgreementService;
import org.samenspel.partners.agreement.FactService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.paging.Page;
import org.samenspel.web.text.NewWithdrawal;

/** What was done about an agreement, and what of it was withdrawn. */
@Path("/agreements/{agreementId}/facts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class FactResource {

    private final AgreementService service;
    private final FactService facts;
    private final References references;

    FactResource(AgreementService service, FactService facts, References references) {
        this.service = service;
        this.facts = facts;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<FactDetails> list(@PathParam("agreementId") UUID agreementId) {
        Agreement agreement = service.visible(agreementId);
        return references
                .whole(service.factsOf(agreement))
                .map(fact -> FactDetails.of(fact, references))
                .readAsOf(service.readingDay(agreement, null));
    }

    @PUT
    @Path("/{factId}/withdrawal")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response withdraw(
            @PathParam("agreementId") UUID agreementId,
            @PathParam("factId") UUID factId,
            @BeanParam IfMatch ifMatch,
            @Valid NewWithdrawal body) {
        Agreement agreement = ifMatch.of(service.toWithdraw(factId, agreementId));
        facts.withdraw(agreement, factId, body.reason());
        return Answers.of(details(agreement), agreement);
    }

    private AgreementDetails details(Agreement agreement) {
        return AgreementDetails.of(agreement, service.sightOf(agreement, null), service.successions(), references);
    }
}
