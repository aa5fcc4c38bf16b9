package org.samenspel.governance.composition.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.governance.composition.CompositionService;
import org.samenspel.governance.mandate.Mandate;
import org.samenspel.governance.mandate.MandateService;
import org.samenspel.governance.mandate.api.MandateDetails;
import org.samenspel.governance.mandate.api.MandateEnd;
import org.samenspel.governance.mandate.api.NewMandate;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.text.NewWithdrawal;

/** A mandate that is given, ends or was a mistake, with what its seat breaks since, also in meetings of before. */
@Path("/mandates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class MandateChangeResource {

    private final MandateService service;
    private final CompositionService composition;
    private final References references;

    MandateChangeResource(MandateService service, CompositionService composition, References references) {
        this.service = service;
        this.composition = composition;
        this.references = references;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response give(@Valid NewMandate body) {
        Mandate mandate = service.give(body.bodyId(), body.personId(), body.terms());
        return Answers.created(warned(MandateDetails.of(mandate, references)), mandate);
    }

    @PUT
    @Path("/{mandateId}/end")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response end(@PathParam("mandateId") UUID mandateId, @BeanParam IfMatch ifMatch, @Valid MandateEnd body) {
        Mandate mandate = ifMatch.of(service.ownToChange(mandateId));
        service.end(mandate, body.end());
        return Answers.of(warned(MandateDetails.of(mandate, references)), mandate);
    }

    @PUT
    @Path("/{mandateId}/withdrawal")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response withdraw(
            @PathParam("mandateId") UUID mandateId, @BeanParam IfMatch ifMatch, @Valid NewWithdrawal body) {
        Mandate mandate = ifMatch.of(service.ownToChange(mandateId));
        service.withdraw(mandate, body.reason());
        return Answers.of(warned(MandateDetails.of(mandate, references)), mandate);
    }

    private Warned<MandateDetails> warned(MandateDetails details) {
        return Warned.of(details, composition.warningsIn(details.bodyId(), details.personId()), references);
    }
}
