package org.samenspel.governance.composition.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.governance.composition.CompositionService;
import org.samenspel.security.Roles;

/** The composition of a body of the caller's organization. */
@Path("/bodies/{bodyId}/composition")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class CompositionResource {

    private final CompositionService service;
    private final References references;
    private final Clock clock;

    CompositionResource(CompositionService service, References references, Clock clock) {
        this.service = service;
        this.references = references;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.GOVERNANCE_SECRETARY, Roles.NETWORK_COORDINATOR, Roles.AUDITOR})
    public CompositionDetails get(
            @PathParam("bodyId") UUID bodyId, @QueryParam("date") @Nullable LocalDate date, UriInfo uri) {
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        List<SeatWarningDetails> warnings = service.warningsOf(bodyId, day).stream()
                .map(warning -> SeatWarningDetails.of(warning, references))
                .toList();
        return CompositionDetails.of(bodyId, day, service.compositionOf(bodyId, day), warnings, uri);
    }

    @POST
    @Path("/simulations")
    @RolesAllowed({Roles.GOVERNANCE_SECRETARY, Roles.NETWORK_COORDINATOR})
    public CompositionDetails simulate(@PathParam("bodyId") UUID bodyId, @Valid CandidateList body, UriInfo uri) {
        return CompositionDetails.of(
                bodyId, body.startsOn(), service.simulate(bodyId, body.startsOn(), body.all()), List.of(), uri);
    }
}
