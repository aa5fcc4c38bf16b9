package org.samenspel.partners.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenspel.privacy.Restrictions;
import org.samenspel.privacy.Traces;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What callers do with contacts, as far as they may. */
@ApplicationScoped
@Transactional
public class ContactService {

    /** What records of contacts are called. */
    static final String CONTACT = "contact";

    private final OrganizationService organizations;
    private final Contacts contacts;
    private final Traces traces;
    private final Restrictions restrictions;

    ContactService(OrganizationService organizations, Contacts contacts, Traces traces, Restrictions restrictions) {
        this.organizations = organizations;
        this.contacts = contacts;
        this.traces = traces;
        this.restrictions = restrictions;
    }

    /** Without those that are restricted: until that is lifted nobody asks for them. */
    public Rows<Contact> list(UUID organizationId, Slice slice) {
        organizations.requireSeesContacts(organizationId);
        return contacts.of(organizationId, restrictions.recordsOf(CONTACT), slice);
    }

    /** @throws NotFound also while it is restricted */
    public Contact visible(UUID organizationId, UUID id) {
        organizations.requireSeesContacts(organizationId);
        Contact contact = contacts.one(organizationId, id);
        if (restrictions.recordsOf(CONTACT).contains(id)) {
            throw new NotFound("contact", id);
        }
        return contact;
    }

    /**
     * A contact of an organization that the caller's own one keeps.
     *
     * @throws RuleViolation {@code personalDataRestricted}
     */
    public Contact ownToChange(UUID organizationId, UUID id) {
        organizations.ownToChange(organizationId);
        Contact contact = contacts.one(organizationId, id);
        restrictions.requireNoneIn(CONTACT, id);
        return contact;
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
