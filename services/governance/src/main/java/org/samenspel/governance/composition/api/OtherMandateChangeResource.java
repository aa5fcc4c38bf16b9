package org.samenspel.governance.composition.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import org.samenspel.governance.person.PersonService;
import org.samenspel.governance.person.api.NewOtherMandate;
import org.samenspel.governance.person.api.OtherMandateDetails;
import org.samenspel.governance.person.api.OtherMandateEnd;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.text.NewWithdrawal;

/** What a person does elsewhere, as the secretary registers it, and which of its seats that does not go together with. */
@Path("/persons/{personId}/otherMandates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class OtherMandateChangeResource {

    private final PersonService service;
    private final CompositionService composition;
    private final References references;

    OtherMandateChangeResource(PersonService service, CompositionService composition, References references) {
        this.service = service;
        this.composition = composition;
        this.references = references;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response register(@PathParam("personId") UUID personId, @Valid NewOtherMandate body) {
        return Answers.created(warned(OtherMandateDetails.of(service.register(personId, body.content()), references)));
    }

    @PUT
    @Path("/{otherMandateId}/end")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Warned<OtherMandateDetails> end(
            @PathParam("personId") UUID personId,
            @PathParam("otherMandateId") UUID otherMandateId,
            @Valid OtherMandateEnd body) {
        return warned(OtherMandateDetails.of(service.end(personId, otherMandateId, body.endsOn()), references));
    }

    @PUT
    @Path("/{otherMandateId}/withdrawal")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Warned<OtherMandateDetails> withdraw(
            @PathParam("personId") UUID personId,
            @PathParam("otherMandateId") UUID otherMandateId,
            @Valid NewWithdrawal body) {
        return warned(OtherMandateDetails.of(service.withdraw(personId, otherMandateId, body.reason()), references));
    }

    private Warned<OtherMandateDetails> warned(OtherMandateDetails details) {
        return Warned.of(details, composition.warningsOf(details.personId()), references);
    }
}
