package org.samenspel.partners.project.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.partners.project.Project;
import org.samenspel.partners.project.ProjectContent;
import org.samenspel.partners.project.ProjectService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;
import org.samenspel.web.text.NewWithdrawal;

/** Projects. */
@Path("/projects")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ProjectResource {

    private final ProjectService service;
    private final References references;

    ProjectResource(ProjectService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<ProjectDetails> list(@BeanParam @Valid ProjectQuery query, @BeanParam PageRequest page) {
        return page.answer(service.list(query.filter(), page.slice()), this::details);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response add(@Valid ProjectContent body) {
        Project project = service.add(body);
        return Answers.created(details(project), project);
    }

    @GET
    @Path("/{projectId}")
    @Authenticated
    public Response get(@PathParam("projectId") UUID projectId) {
        return answer(service.visible(projectId));
    }

    @PATCH
    @Path("/{projectId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response change(@PathParam("projectId") UUID projectId, @BeanParam IfMatch ifMatch, MergePatch body) {
        Project project = ifMatch.of(service.ownToChange(projectId));
        service.change(project, body.applyTo(project.content()));
        return answer(project);
    }

    @PUT
    @Path("/{projectId}/withdrawal")
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response withdraw(
            @PathParam("projectId") UUID projectId, @BeanParam IfMatch ifMatch, @Valid NewWithdrawal body) {
        Project project = ifMatch.of(service.ownToChange(projectId));
        service.withdraw(project, body.reason());
        return answer(project);
    }

    private Response answer(Project project) {
        return Answers.of(details(project), project);
    }

    private ProjectDetails details(Project project) {
        return ProjectDetails.of(
                project,
                service.readingDay(project),
                service.shown(project),
                service.shownAgreement(project),
                references);
    }
}
