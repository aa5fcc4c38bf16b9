package org.samenspel.governance.person.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.governance.person.PersonService;
import org.samenspel.security.Roles;
import org.samenspel.web.paging.Page;

/** The register of what a person does elsewhere. */
@Path("/persons/{personId}/otherMandates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class OtherMandateResource {

    private final PersonService service;
    private final References references;

    OtherMandateResource(PersonService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @RolesAllowed({Roles.GOVERNANCE_SECRETARY, Roles.NETWORK_COORDINATOR, Roles.AUDITOR})
    public Page<OtherMandateDetails> list(@PathParam("personId") UUID personId) {
        return references
                .whole(service.otherMandates(personId))
                .map(mandate -> OtherMandateDetails.of(mandate, references));
    }

    @GET
    @Path("/{otherMandateId}")
    @RolesAllowed({Roles.GOVERNANCE_SECRETARY, Roles.NETWORK_COORDINATOR, Roles.AUDITOR})
    public OtherMandateDetails get(
            @PathParam("personId") UUID personId, @PathParam("otherMandateId") UUID otherMandateId) {
        return OtherMandateDetails.of(service.otherMandate(personId, otherMandateId), references);
    }
}
