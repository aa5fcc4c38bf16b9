package org.samenspel.governance.mandate.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.governance.mandate.Mandate;
import org.samenspel.governance.mandate.MandateFilter;
import org.samenspel.governance.mandate.MandateService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Mandates in the bodies that the caller's organization runs, and those that it gave in others. */
@Path("/mandates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class MandateResource {

    private final MandateService service;
    private final References references;

    MandateResource(MandateService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @RolesAllowed({Roles.GOVERNANCE_SECRETARY, Roles.NETWORK_COORDINATOR, Roles.AUDITOR})
    public Page<MandateDetails> list(
            @QueryParam("bodyId") @Nullable UUID bodyId,
            @QueryParam("personId") @Nullable UUID personId,
            @QueryParam("date") @Nullable LocalDate date,
            @QueryParam("unassignedOf") @Nullable UUID unassignedOf,
            @BeanParam PageRequest page) {
        return page.answer(
                service.list(new MandateFilter(bodyId, personId, date, unassignedOf), page.slice()), this::details);
    }

    @GET
    @Path("/{mandateId}")
    @RolesAllowed({Roles.GOVERNANCE_SECRETARY, Roles.NETWORK_COORDINATOR, Roles.AUDITOR})
    public Response get(@PathParam("mandateId") UUID mandateId) {
        return answer(service.visible(mandateId));
    }

    private Response answer(Mandate mandate) {
        return Answers.of(details(mandate), mandate);
    }

    private MandateDetails details(Mandate mandate) {
        return MandateDetails.of(mandate, references);
    }
}
