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
import org.samenspel.partners.organization.Membership;
import org.samenspel.partners.organization.Memberships;
import org.samenspel.partners.organization.OrganizationService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.EntityTags;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** What an organization is in. */
@Path("/organizations/{organizationId}/memberships")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class MembershipResource {

    private final OrganizationService organizations;
    private final Memberships memberships;

    MembershipResource(OrganizationService organizations, Memberships memberships) {
        this.organizations = organizations;
        this.memberships = memberships;
    }

    @GET
    @Authenticated
    public Page<MembershipDetails> list(
            @PathParam("organizationId") UUID memberId, @BeanParam PageRequest page, @Context UriInfo uri) {
        organizations.requireExists(memberId);
        UUID after = page.afterId();
        var found = memberships.of(memberId, after, page.limit());
        return Page.of(uri, page, found, membership -> Cursor.of(membership.id()))
                .map(membership -> MembershipDetails.of(membership, uri))
                .withTotal(memberships.countOf(memberId));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response record(
            @PathParam("organizationId") UUID memberId, @Valid NewMembership body, @Context UriInfo uri) {
        organizations.ownToChange(memberId);
        organizations.requireReferenced(body.organizationId(), "organizationId");
        var membership = new Membership(memberId, body.organizationId(), body.role(), body.period());
        memberships.persistAndFlush(membership);
        MembershipDetails details = MembershipDetails.of(membership, uri);
        return Answers.created(details.href(), details, membership.version());
    }

    @GET
    @Path("/{membershipId}")
    @Authenticated
    public Response get(
            @PathParam("organizationId") UUID memberId,
            @PathParam("membershipId") UUID membershipId,
            @Context UriInfo uri) {
        return answer(memberships.one(memberId, membershipId), uri);
    }

    @PATCH
    @Path("/{membershipId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response change(
            @PathParam("organizationId") UUID memberId,
            @PathParam("membershipId") UUID membershipId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MergePatch body,
            @Context UriInfo uri) {
        organizations.ownToChange(memberId);
        Membership membership = memberships.one(memberId, membershipId);
        EntityTags.require(ifMatch, membership.version());
        membership.lasts(body.applyTo(new MembershipPatch(membership.period())).period());
        memberships.flush();
        return answer(membership, uri);
    }

    private static Response answer(Membership membership, UriInfo uri) {
        return Answers.of(MembershipDetails.of(membership, uri), membership.version());
    }
}
