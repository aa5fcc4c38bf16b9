package org.samenspel.governance.body.api;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.body.Bodies;
import org.samenspel.governance.body.Body;
import org.samenspel.governance.body.BodyFilter;
import org.samenspel.governance.body.BodyService;
import org.samenspel.governance.organization.KnownOrganizations;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Organization;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.EntityTags;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Bodies. */
@Path("/bodies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class BodyResource {

    private final BodyService service;
    private final Bodies bodies;
    private final KnownOrganizations organizations;
    private final CurrentCaller caller;

    BodyResource(BodyService service, Bodies bodies, KnownOrganizations organizations, CurrentCaller caller) {
        this.service = service;
        this.bodies = bodies;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Authenticated
    public Page<BodyDetails> list(
            @QueryParam("code") @Nullable String code,
            @QueryParam("agreementId") @Nullable UUID agreementId,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Organization organization = caller.get().organization();
        var filter = new BodyFilter(code, agreementId);
        var found = bodies.visible(organization, filter, page.afterId(), page.limit());
        return Page.of(uri, page, found, body -> Cursor.of(body.id()))
                .map(body -> details(body, uri))
                .withTotal(bodies.countVisible(organization, filter));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response add(@Valid NewBody body, @Context UriInfo uri) {
        Body added = service.add(body.code(), body.agreementId(), body.content());
        BodyDetails details = details(added, uri);
        return Answers.created(details.href(), details, added.version());
    }

    @GET
    @Path("/{bodyId}")
    @Authenticated
    public Response get(@PathParam("bodyId") UUID bodyId, @Context UriInfo uri) {
        return answer(service.visible(bodyId), uri);
    }

    @PATCH
    @Path("/{bodyId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response change(
            @PathParam("bodyId") UUID bodyId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MergePatch body,
            @Context UriInfo uri) {
        Body changed = service.ownToChange(bodyId);
        EntityTags.require(ifMatch, changed.version());
        service.change(changed, body.applyTo(BodyPatch.of(changed.scope())).content());
        return answer(changed, uri);
    }

    private Response answer(Body body, UriInfo uri) {
        return Answers.of(details(body, uri), body.version());
    }

    private BodyDetails details(Body body, UriInfo uri) {
        Organization owner = body.scope().organization();
        return BodyDetails.of(body, organizations.nameOf(owner).orElse(null), uri);
    }
}
