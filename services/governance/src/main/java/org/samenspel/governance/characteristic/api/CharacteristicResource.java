package org.samenspel.governance.characteristic.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.samenspel.governance.characteristic.CharacteristicService;
import org.samenspel.security.Roles;

/** What people declare about themselves. There is no way to read it. */
@Path("/persons/{personId}/characteristics")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class CharacteristicResource {

    private final CharacteristicService service;

    CharacteristicResource(CharacteristicService service) {
        this.service = service;
    }

    @PUT
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public void declare(@PathParam("personId") UUID personId, @Valid Declaration body) {
        service.declare(personId, body.characteristics(), body.consentOn());
    }

    @DELETE
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public void forget(@PathParam("personId") UUID personId) {
        service.forget(personId);
    }
}
