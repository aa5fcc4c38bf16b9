package org.samenspel.governance.composition.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.samenspel.directory.api.References;
import org.samenspel.governance.composition.CompositionService;
import org.samenspel.security.Roles;
import org.samenspel.web.paging.Page;

/** What the secretary has to look at in the bodies of its organization. */
@Path("/seatWarnings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class SeatWarningResource {

    private final CompositionService service;
    private final References references;

    SeatWarningResource(CompositionService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @RolesAllowed({Roles.GOVERNANCE_SECRETARY, Roles.NETWORK_COORDINATOR, Roles.AUDITOR})
    public Page<SeatWarningDetails> list() {
        return references.whole(service.warnings()).map(warning -> SeatWarningDetails.of(warning, references));
    }
}
