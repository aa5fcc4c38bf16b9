package org.samenspel.partners.organization.api;

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
import org.samenspel.partners.organization.Organization;
import org.samenspel.partners.organization.OrganizationFilter;
import org.samenspel.partners.organization.OrganizationService;
import org.samenspel.partners.organization.Organizations;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.EntityTags;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Organizations. */
@Path("/organizations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class OrganizationResource {

    private final OrganizationService service;
    private final Organizations organizations;
    private final CurrentCaller caller;

    OrganizationResource(OrganizationService service, Organizations organizations, CurrentCaller caller) {
        this.service = service;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Authenticated
    public Page<OrganizationDetails> list(
            @BeanParam OrganizationQuery query, @BeanParam PageRequest page, @Context UriInfo uri) {
        OrganizationFilter filter = query.filter();
        UUID after = page.afterId();
        var found = organizations.matching(filter, after, page.limit());
        return Page.of(uri, page, found, organization -> Cursor.of(organization.id()))
                .map(organization -> OrganizationDetails.of(organization, uri))
                .withTotal(organizations.countMatching(filter));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response register(@Valid NewOrganization body, @Context UriInfo uri) {
        var organization = new Organization(caller.get().organization(), body.profile());
        service.register(organization);
        OrganizationDetails details = OrganizationDetails.of(organization, uri);
        return Answers.created(details.href(), details, organization.version());
    }

    @GET
    @Path("/{organizationId}")
    @Authenticated
    public Response get(@PathParam("organizationId") UUID organizationId, @Context UriInfo uri) {
        return answer(organizations.one(organizationId), uri);
    }

    @PATCH
    @Path("/{organizationId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response change(
            @PathParam("organizationId") UUID organizationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MergePatch body,
            @Context UriInfo uri) {
        Organization organization = service.ownToChange(organizationId);
        EntityTags.require(ifMatch, organization.version());
        service.change(
                organization,
                body.applyTo(NewOrganization.of(organization.profile())).profile());
        return answer(organization, uri);
    }

    private static Response answer(Organization organization, UriInfo uri) {
        return Answers.of(OrganizationDetails.of(organization, uri), organization.version());
    }
}
