package org.samenspel.partners.organization.api;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.partners.organization.Organization;
import org.samenspel.partners.organization.OrganizationService;
import org.samenspel.partners.organization.SuccessionRecord;
import org.samenspel.partners.organization.SuccessionService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Page;
import org.samenspel.web.text.NewWithdrawal;

/** Who acts for an organization that merged, was absorbed, was divided or renamed. */
@Path("/organizations/{organizationId}/successions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class SuccessionResource {

    private final SuccessionService service;
    private final OrganizationService organizations;
    private final References references;

    SuccessionResource(SuccessionService service, OrganizationService organizations, References references) {
        this.service = service;
        this.organizations = organizations;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<SuccessionDetails> list(@PathParam("organizationId") UUID organizationId) {
        return references
                .whole(organizations.one(organizationId).successions())
                .map(succession -> SuccessionDetails.of(organizationId, succession, references));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response propose(@PathParam("organizationId") UUID organizationId, @Valid NewSuccession body) {
        Organization organization = service.propose(organizationId, body.succession(), body.decision());
        return Answers.created(details(organization, organization.succession().orElseThrow()), organization);
    }

    @GET
    @Path("/{successionId}")
    @Authenticated
    public Response get(
            @PathParam("organizationId") UUID organizationId, @PathParam("successionId") UUID successionId) {
        return answer(organizations.one(organizationId), successionId);
    }

    @PUT
    @Path("/{successionId}/confirmation")
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response confirm(
            @PathParam("organizationId") UUID organizationId,
            @PathParam("successionId") UUID successionId,
            @BeanParam IfMatch ifMatch) {
        Organization organization = ifMatch.of(organizations.ownToChange(organizationId));
        service.confirm(organization, successionId);
        return answer(organization, successionId);
    }

    @PUT
    @Path("/{successionId}/withdrawal")
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response withdraw(
            @PathParam("organizationId") UUID organizationId,
            @PathParam("successionId") UUID successionId,
            @BeanParam IfMatch ifMatch,
            @Valid NewWithdrawal body) {
        Organization organization = ifMatch.of(organizations.keptToCorrect(organizationId));
        service.withdraw(organization, successionId, body.reason());
        return answer(organization, successionId);
    }

    private Response answer(Organization organization, UUID successionId) {
        return Answers.of(details(organization, organization.succession(successionId)), organization);
    }

    private SuccessionDetails details(Organization organization, SuccessionRecord succession) {
        return SuccessionDetails.of(organization.id(), succession, references);
    }
}
