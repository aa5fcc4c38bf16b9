package org.samenspel.partners.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenspel.privacy.Traces;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What callers do with contacts, as far as they may. */
@ApplicationScoped
@Transactional
public class ContactService {

    private final OrganizationService organizations;
    private final Contacts contacts;
    private final Traces traces;

    ContactService(OrganizationService organizations, Contacts contacts, Traces traces) {
        this.organizations = organizations;
        this.contacts = contacts;
        this.traces = traces;
    }

    public Rows<Contact> list(UUID organizationId, Slice slice) {
        organizations.requireSeesContacts(organizationId);
        return contacts.of(organizationId, slice);
    }

    public Contact visible(UUID organizationId, UUID id) {
        organizations.requireSeesContacts(organizationId);
        return contacts.one(organizationId, id);
    }

    /** A contact of an organization that the caller's own one keeps. */
    public Contact ownToChange(UUID organizationId, UUID id) {
        organizations.ownToChange(organizationId);
        return contacts.one(organizationId, id);
    }

    public Contact add(UUID organizationId, ContactCard card) {
        organizations.ownToChange(organizationId);
        var contact = new Contact(organizationId, card);
        contacts.persistAndFlush(contact);
        return contact;
    }

    public void change(Contact contact, ContactCard card) {
        contact.change(card);
        contacts.flush();
    }

    /** Erases the person; one who left gets a last day instead. */
    public void erase(Contact contact) {
        ContactCard card = contact.card();
        contacts.delete(contact);
        traces.erase(contact.id(), Stream.of(card.name()), Stream.of(card.email(), card.phone()));
    }
}
