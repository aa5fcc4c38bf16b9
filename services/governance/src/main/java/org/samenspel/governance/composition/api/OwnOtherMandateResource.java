package org.samenspel.governance.composition.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.samenspel.directory.api.References;
import org.samenspel.governance.composition.CompositionService;
import org.samenspel.governance.person.PersonService;
import org.samenspel.governance.person.api.NewOtherMandate;
import org.samenspel.governance.person.api.OtherMandateDetails;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.idempotency.Idempotent;

/** What a member does elsewhere, as it declares itself, and which of its seats that does not go together with. */
@Path("/ownOtherMandates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class OwnOtherMandateResource {

    private final PersonService service;
    private final CompositionService composition;
    private final References references;

    OwnOtherMandateResource(PersonService service, CompositionService composition, References references) {
        this.service = service;
        this.composition = composition;
        this.references = references;
    }

    @POST
    @Idempotent
    @RolesAllowed({
        Roles.NETWORK_COORDINATOR,
        Roles.PARTNER_MANAGER,
        Roles.PLANNER,
        Roles.CONSULTATION_MANAGER,
        Roles.GOVERNANCE_SECRETARY,
        Roles.FINANCE_OFFICER,
        Roles.PARTNER
    })
    public Response declare(@Valid NewOtherMandate body) {
        OtherMandateDetails declared = OtherMandateDetails.of(service.registerOwn(body.content()), references);
        return Answers.created(Warned.of(declared, composition.warningsOf(declared.personId()), references));
    }
}
