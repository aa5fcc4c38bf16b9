package org.samenspel.partners.organization.api;

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
import org.samenspel.partners.organization.Membership;
import org.samenspel.partners.organization.MembershipService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;
import org.samenspel.web.text.NewWithdrawal;

/** What an organization is in. */
@Path("/organizations/{organizationId}/memberships")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class MembershipResource {

    private final MembershipService service;
    private final References references;

    MembershipResource(MembershipService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<MembershipDetails> list(@PathParam("organizationId") UUID memberId, @BeanParam PageRequest page) {
        return page.answer(service.list(memberId, page.slice()), this::details);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response record(@PathParam("organizationId") UUID memberId, @Valid NewMembership body) {
        Membership membership = service.add(memberId, body.organizationId(), body.role(), body.period());
        return Answers.created(details(membership), membership);
    }

    @GET
    @Path("/{membershipId}")
    @Authenticated
    public Response get(@PathParam("organizationId") UUID memberId, @PathParam("membershipId") UUID membershipId) {
        return answer(service.one(memberId, membershipId));
    }

    @PATCH
    @Path("/{membershipId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response change(
            @PathParam("organizationId") UUID memberId,
            @PathParam("membershipId") UUID membershipId,
            @BeanParam IfMatch ifMatch,
            MergePatch body) {
        Membership membership = ifMatch.of(service.ownToChange(memberId, membershipId));
        MembershipPatch wanted = body.applyTo(new MembershipPatch(membership.period()));
        service.lasts(membership, wanted.period());
        return answer(membership);
    }

    @PUT
    @Path("/{membershipId}/withdrawal")
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response withdraw(
            @PathParam("organizationId") UUID memberId,
            @PathParam("membershipId") UUID membershipId,
            @BeanParam IfMatch ifMatch,
            @Valid NewWithdrawal body) {
        Membership membership = ifMatch.of(service.ownToChange(memberId, membershipId));
        service.withdraw(membership, body.reason());
        return answer(membership);
    }

    private Response answer(Membership membership) {
        return Answers.of(details(membership), membership);
    }

    private MembershipDetails details(Membership membership) {
        return MembershipDetails.of(membership, references);
    }
}
