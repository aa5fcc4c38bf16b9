package org.samenspel.partners.organization.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.partners.organization.Contact;
import org.samenspel.partners.organization.ContactCard;
import org.samenspel.partners.organization.ContactService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Whom to ask for in an organization. */
@Path("/organizations/{organizationId}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ContactResource {

    private final ContactService service;
    private final References references;

    ContactResource(ContactService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<ContactDetails> list(@PathParam("organizationId") UUID organizationId, @BeanParam PageRequest page) {
        return page.answer(service.list(organizationId, page.slice()), this::details);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response record(@PathParam("organizationId") UUID organizationId, @Valid ContactCard body) {
        Contact contact = service.add(organizationId, body);
        return Answers.created(details(contact), contact);
    }

    @GET
    @Path("/{contactId}")
    @Authenticated
    public Response get(@PathParam("organizationId") UUID organizationId, @PathParam("contactId") UUID contactId) {
        return answer(service.visible(organizationId, contactId));
    }

    @PATCH
    @Path("/{contactId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response change(
            @PathParam("organizationId") UUID organizationId,
            @PathParam("contactId") UUID contactId,
            @BeanParam IfMatch ifMatch,
            MergePatch body) {
        Contact contact = ifMatch.of(service.ownToChange(organizationId, contactId));
        service.change(contact, body.applyTo(contact.card()));
        return answer(contact);
    }

    @DELETE
    @Path("/{contactId}")
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public void erase(
            @PathParam("organizationId") UUID organizationId,
            @PathParam("contactId") UUID contactId,
            @BeanParam IfMatch ifMatch) {
        service.erase(ifMatch.of(service.ownToChange(organizationId, contactId)));
    }

    private Response answer(Contact contact) {
        return Answers.of(details(contact), contact);
    }

    private ContactDetails details(Contact contact) {
        return ContactDetails.of(contact, references);
    }
}
