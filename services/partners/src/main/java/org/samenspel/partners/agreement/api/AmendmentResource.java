package org.samenspel.partners.agreement.api;

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
import java.time.LocalDate;
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.partners.agreement.Agreement;
import org.samenspel.partners.agreement.AgreementService;
import org.samenspel.partners.agreement.Amendment;
import org.samenspel.partners.agreement.AmendmentService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Page;
import org.samenspel.web.text.NewWithdrawal;

/** The amendments of an agreement. */
@Path("/agreements/{agreementId}/amendments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class AmendmentResource {

    private final AgreementService service;
    private final AmendmentService amendments;
    private final References references;

    AmendmentResource(AgreementService service, AmendmentService amendments, References references) {
        this.service = service;
        this.amendments = amendments;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<AmendmentDetails> list(@PathParam("agreementId") UUID agreementId) {
        Agreement agreement = service.visible(agreementId);
        LocalDate day = service.readingDay(agreement, null);
        return references
                .whole(service.amendmentsOf(agreement).list())
                .map(amendment -> AmendmentDetails.of(amendment, agreement.id(), day, references))
                .readAsOf(day);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response propose(@PathParam("agreementId") UUID agreementId, @Valid NewAmendment body) {
        Agreement agreement = service.toChangeFor(body.organizationId(), agreementId);
        Amendment amendment = amendments.propose(agreement, body.amendment(service.today()));
        return Answers.created(details(agreement, amendment), agreement);
    }

    @GET
    @Path("/{amendmentId}")
    @Authenticated
    public Response get(@PathParam("agreementId") UUID agreementId, @PathParam("amendmentId") UUID amendmentId) {
        return answer(service.visible(agreementId), amendmentId);
    }

    @POST
    @Path("/{amendmentId}/consents")
    @Idempotent
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response consent(
            @PathParam("agreementId") UUID agreementId,
            @PathParam("amendmentId") UUID amendmentId,
            @Valid NewConsent body) {
        Agreement agreement = service.toChangeFor(body.organizationId(), agreementId);
        amendments.consent(agreement, amendmentId, body.consent());
        return Answers.created(details(agreement, amendmentId), agreement);
    }

    @PUT
    @Path("/{amendmentId}/withdrawal")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response takeBack(
            @PathParam("agreementId") UUID agreementId,
            @PathParam("amendmentId") UUID amendmentId,
            @BeanParam IfMatch ifMatch,
            @Valid NewWithdrawal body) {
        Agreement agreement = ifMatch.of(service.toTakeBack(amendmentId, agreementId));
        amendments.takeBack(agreement, amendmentId, body.reason());
        return answer(agreement, amendmentId);
    }

    private Response answer(Agreement agreement, UUID amendmentId) {
        return Answers.of(details(agreement, amendmentId), agreement);
    }

    private AmendmentDetails details(Agreement agreement, UUID amendmentId) {
        return details(agreement, service.amendmentsOf(agreement).one(amendmentId));
    }

    private AmendmentDetails details(Agreement agreement, Amendment amendment) {
        return AmendmentDetails.of(amendment, agreement.id(), service.readingDay(agreement, null), references);
    }
}
