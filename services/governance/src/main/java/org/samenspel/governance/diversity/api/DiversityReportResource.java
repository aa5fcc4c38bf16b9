package org.samenspel.governance.diversity.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.governance.diversity.DiversityReport;
import org.samenspel.governance.diversity.DiversityService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** The diversity reports of the caller's organization. */
@Path("/diversityReports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class DiversityReportResource {

    private final DiversityService service;
    private final References references;

    DiversityReportResource(DiversityService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @RolesAllowed({Roles.GOVERNANCE_SECRETARY, Roles.NETWORK_COORDINATOR, Roles.AUDITOR})
    public Page<DiversityReportDetails> list(@BeanParam PageRequest page) {
        return page.answer(service.list(page.slice()), this::details);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response make(@Valid NewDiversityReport body) {
        return Answers.created(details(service.make(body.date())));
    }

    @GET
    @Path("/{reportId}")
    @RolesAllowed({Roles.GOVERNANCE_SECRETARY, Roles.NETWORK_COORDINATOR, Roles.AUDITOR})
    public DiversityReportDetails get(@PathParam("reportId") UUID reportId) {
        return details(service.visible(reportId));
    }

    private DiversityReportDetails details(DiversityReport report) {
        return DiversityReportDetails.of(report, references);
    }
}
