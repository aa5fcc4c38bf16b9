package org.samenspel.governance.composition.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.governance.composition.ErasureService;
import org.samenspel.governance.person.Person;
import org.samenspel.governance.person.PersonService;
import org.samenspel.governance.person.api.PersonDetails;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;

/** That nobody knows any more who a person is. */
@Path("/persons")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PersonErasureResource {

    private final PersonService service;
    private final ErasureService erasures;
    private final References references;

    PersonErasureResource(PersonService service, ErasureService erasures, References references) {
        this.service = service;
        this.erasures = erasures;
        this.references = references;
    }

    @PUT
    @Path("/{personId}/erasure")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response erase(@PathParam("personId") UUID personId, @BeanParam IfMatch ifMatch) {
        Person forgotten = ifMatch.of(service.ownToChange(personId));
        erasures.erase(personId);
        return Answers.of(PersonDetails.of(forgotten, references), forgotten);
    }
}
