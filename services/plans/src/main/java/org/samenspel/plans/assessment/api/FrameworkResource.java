package org.samenspel.plans.assessment.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.samenspel.plans.assessment.AssessmentFramework;
import org.samenspel.plans.assessment.FrameworkService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;
import org.samenspel.web.text.NewWithdrawal;

/** Frameworks of named principles. */
@Path("/assessmentFrameworks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class FrameworkResource {

    private final FrameworkService service;
    private final References references;

    FrameworkResource(FrameworkService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<FrameworkDetails> list(
            @QueryParam("agreementId") @Nullable UUID agreementId,
            @QueryParam("withdrawn") @DefaultValue("false") boolean withdrawn,
            @BeanParam PageRequest page) {
        return page.answer(
                service.list(agreementId, withdrawn, page.slice()),
                framework -> FrameworkDetails.of(framework, references));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public Response publish(@Valid NewFramework body) {
        AssessmentFramework framework = service.publish(body.title(), body.agreementId(), body.principles());
        return Answers.created(FrameworkDetails.of(framework, references), framework);
    }

    @GET
    @Path("/{frameworkId}")
    @Authenticated
    public Response get(@PathParam("frameworkId") UUID frameworkId) {
        return answer(service.visible(frameworkId));
    }

    @PUT
    @Path("/{frameworkId}/principles")
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public Response replacePrinciples(
            @PathParam("frameworkId") UUID frameworkId, @BeanParam IfMatch ifMatch, @Valid NewPrinciples body) {
        AssessmentFramework framework = ifMatch.of(service.ownToChange(frameworkId));
        service.replace(framework, body.principles());
        return answer(framework);
    }

    @PUT
    @Path("/{frameworkId}/withdrawal")
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public Response withdraw(
            @PathParam("frameworkId") UUID frameworkId, @BeanParam IfMatch ifMatch, @Valid NewWithdrawal body) {
        AssessmentFramework framework = ifMatch.of(service.ownToChange(frameworkId));
        service.withdraw(framework, body.reason());
        return answer(framework);
    }

    private Response answer(AssessmentFramework framework) {
        return Answers.of(FrameworkDetails.of(framework, references), framework);
    }
}
