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
import org.samenspel.partners.organization.Contact;
import org.samenspel.partners.organization.ContactCard;
import org.samenspel.partners.organization.Contacts;
import org.samenspel.partners.organization.OrganizationService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.EntityTags;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Whom to ask for in an organization. */
@Path("/organizations/{organizationId}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ContactResource {

    private final OrganizationService organizations;
    private final Contacts contacts;

    ContactResource(OrganizationService organizations, Contacts contacts) {
        this.organizations = organizations;
        this.contacts = contacts;
    }

    @GET
    @Authenticated
    public Page<ContactDetails> list(
            @PathParam("organizationId") UUID organizationId, @BeanParam PageRequest page, @Context UriInfo uri) {
        organizations.requireSeesContacts(organizationId);
        UUID after = page.afterId();
        var found = contacts.of(organizationId, after, page.limit());
        return Page.of(uri, page, found, contact -> Cursor.of(contact.id()))
                .map(contact -> ContactDetails.of(contact, uri))
                .withTotal(contacts.countOf(organizationId));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response record(
            @PathParam("organizationId") UUID organizationId, @Valid ContactCard body, @Context UriInfo uri) {
        organizations.ownToChange(organizationId);
        var contact = new Contact(organizationId, body);
        contacts.persistAndFlush(contact);
        ContactDetails details = ContactDetails.of(contact, uri);
        return Answers.created(details.href(), details, contact.version());
    }

    @GET
    @Path("/{contactId}")
    @Authenticated
    public Response get(
            @PathParam("organizationId") UUID organizationId,
            @PathParam("contactId") UUID contactId,
            @Context UriInfo uri) {
        organizations.requireSeesContacts(organizationId);
        return answer(contacts.one(organizationId, contactId), uri);
    }

    @PATCH
    @Path("/{contactId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response change(
            @PathParam("organizationId") UUID organizationId,
            @PathParam("contactId") UUID contactId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MergePatch body,
            @Context UriInfo uri) {
        organizations.ownToChange(organizationId);
        Contact contact = contacts.one(organizationId, contactId);
        EntityTags.require(ifMatch, contact.version());
        contact.change(body.applyTo(contact.card()));
        contacts.flush();
        return answer(contact, uri);
    }

    /** Erases the person; one who left gets a last day instead. */
    @DELETE
    @Path("/{contactId}")
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public void erase(
            @PathParam("organizationId") UUID organizationId,
            @PathParam("contactId") UUID contactId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        organizations.ownToChange(organizationId);
        Contact contact = contacts.one(organizationId, contactId);
        EntityTags.require(ifMatch, contact.version());
        contacts.delete(contact);
    }

    private static Response answer(Contact contact, UriInfo uri) {
        return Answers.of(ContactDetails.of(contact, uri), contact.version());
    }
}
