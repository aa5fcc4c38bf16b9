package org.samenspel.partners.project.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.project.Project;
import org.samenspel.partners.project.ProjectFilter;
import org.samenspel.partners.project.ProjectReader;
import org.samenspel.partners.project.ProjectService;
import org.samenspel.partners.project.Projects;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.EntityTags;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Projects. */
@Path("/projects")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ProjectResource {

    private final ProjectService service;
    private final Projects projects;
    private final CurrentCaller caller;

    ProjectResource(ProjectService service, Projects projects, CurrentCaller caller) {
        this.service = service;
        this.projects = projects;
        this.caller = caller;
    }

    @GET
    @Authenticated
    public Page<ProjectDetails> list(@BeanParam ProjectQuery query, @BeanParam PageRequest page, @Context UriInfo uri) {
        ProjectReader reader = service.reader();
        ProjectFilter filter = service.allowed(query.filter());
        UUID after = page.afterId();
        var found = projects.visible(reader, filter, after, page.limit());
        return Page.of(uri, page, found, project -> Cursor.of(project.id()))
                .map(project -> details(project, uri))
                .withTotal(projects.countVisible(reader, filter));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response add(@Valid NewProject body, @Context UriInfo uri) {
        var project = new Project(caller.get().organization(), body.content());
        service.add(project);
        ProjectDetails details = details(project, uri);
        return Answers.created(details.href(), details, project.version());
    }

    @GET
    @Path("/{projectId}")
    @Authenticated
    public Response get(@PathParam("projectId") UUID projectId, @Context UriInfo uri) {
        return answer(service.visible(projectId), uri);
    }

    @PATCH
    @Path("/{projectId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response change(
            @PathParam("projectId") UUID projectId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MergePatch body,
            @Context UriInfo uri) {
        Project project = service.ownToChange(projectId);
        EntityTags.require(ifMatch, project.version());
        service.change(project, body.applyTo(NewProject.of(project.content())).content());
        return answer(project, uri);
    }

    private Response answer(Project project, UriInfo uri) {
        return Answers.of(details(project, uri), project.version());
    }

    private ProjectDetails details(Project project, UriInfo uri) {
        return ProjectDetails.of(project, service.shownAgreement(project), uri);
    }
}
