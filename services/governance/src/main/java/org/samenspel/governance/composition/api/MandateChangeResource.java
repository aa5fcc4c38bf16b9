package org.samenspel.governance.composition.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.persistence.Aggregate;
import org.samenspel.web.text.NewWithdrawal;

/** The end of a mandate, and the meetings in which its person took part without a seat since. */
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

    @PUT
    @Path("/{mandateId}/end")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response end(@PathParam("mandateId") UUID mandateId, @BeanParam IfMatch ifMatch, @Valid MandateEnd body) {
        Mandate mandate = ifMatch.of(service.ownToChange(mandateId));
        service.end(mandate, body.end());
        return answer(MandateDetails.of(mandate, references), mandate);
    }

    @PUT
    @Path("/{mandateId}/withdrawal")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response withdraw(
            @PathParam("mandateId") UUID mandateId, @BeanParam IfMatch ifMatch, @Valid NewWithdrawal body) {
        Mandate mandate = ifMatch.of(service.ownToChange(mandateId));
        service.withdraw(mandate, body.reason());
        return answer(MandateDetails.of(mandate, references), mandate);
    }

    private Response answer(MandateDetails details, Aggregate mandate) {
        return Answers.of(
                Warned.of(details, composition.warningsIn(details.bodyId(), details.personId()), references), mandate);
    }
}
