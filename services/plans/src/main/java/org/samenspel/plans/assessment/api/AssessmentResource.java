package org.samenspel.plans.assessment.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.plans.assessment.Assessment;
import org.samenspel.plans.assessment.AssessmentContent;
import org.samenspel.plans.assessment.AssessmentFilter;
import org.samenspel.plans.assessment.AssessmentService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;
import org.samenspel.web.text.NewWithdrawal;

/** How actions and partnerships are judged. */
@Path("/assessments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class AssessmentResource {

    private final AssessmentService service;
    private final References references;

    AssessmentResource(AssessmentService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<AssessmentDetails> list(
            @QueryParam("frameworkId") @Nullable UUID frameworkId,
            @QueryParam("planId") @Nullable UUID planId,
            @QueryParam("agreementId") @Nullable UUID agreementId,
            @BeanParam PageRequest page) {
        var filter = new AssessmentFilter(frameworkId, planId, agreementId);
        return page.answer(
                service.list(filter, page.slice()), assessment -> AssessmentDetails.of(assessment, references));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR, Roles.PARTNER})
    public Response begin(@Valid NewAssessment body) {
        Assessment assessment = service.begin(body.frameworkId(), body.subject(), body.content());
        return Answers.created(AssessmentDetails.of(assessment, references), assessment);
    }

    @GET
    @Path("/{assessmentId}")
    @Authenticated
    public Response get(@PathParam("assessmentId") UUID assessmentId) {
        return answer(service.visible(assessmentId));
    }

    @PUT
    @Path("/{assessmentId}/judgments")
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR, Roles.PARTNER})
    public Response judgeAgain(
            @PathParam("assessmentId") UUID assessmentId, @BeanParam IfMatch ifMatch, @Valid AssessmentContent body) {
        Assessment assessment = ifMatch.of(service.ownToChange(assessmentId));
        service.judgeAgain(assessment, body);
        return answer(assessment);
    }

    @PUT
    @Path("/{assessmentId}/withdrawal")
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR, Roles.PARTNER})
    public Response withdraw(
            @PathParam("assessmentId") UUID assessmentId, @BeanParam IfMatch ifMatch, @Valid NewWithdrawal body) {
        Assessment assessment = ifMatch.of(service.ownToChange(assessmentId));
        service.withdraw(assessment, body.reason());
        return answer(assessment);
    }

    private Response answer(Assessment assessment) {
        return Answers.of(AssessmentDetails.of(assessment, references), assessment);
    }
}
