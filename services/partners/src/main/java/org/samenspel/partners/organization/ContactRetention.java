package org.samenspel.partners.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samenspel.privacy.Restrictions;
import org.samenspel.retention.Retained;
import org.samenspel.web.persistence.Slice;

/**
 * Contacts who left: removed some time after their last day. One without a last day is still asked for, and stays; so does one that is
 * restricted, for as long as it is.
 */
@ApplicationScoped
class ContactRetention implements Retained {

    private final Contacts contacts;
    private final ContactService service;
    private final Organizations organizations;
    private final Restrictions restrictions;

    ContactRetention(
            Contacts contacts, ContactService service, Organizations organizations, Restrictions restrictions) {
        this.contacts = contacts;
        this.service = service;
        this.organizations = organizations;
        this.restrictions = restrictions;
    }

    @Override
    public String category() {
        return ContactService.CONTACT;
    }

    @Override
    public List<UUID> lastNeededBefore(LocalDate day, Slice slice) {
        return contacts.leftBefore(day, slice);
    }

    @Override
    public Map<UUID, Integer> forget(UUID id, LocalDate day) {
        return contacts.lockIfFree(Contact.class, id)
                .filter(contact -> contact.leftBefore(day)
                        && !restrictions.recordsOf(ContactService.CONTACT).contains(id))
                .map(this::forget)
                .orElse(Map.of());
    }

    /** Counted for whoever keeps the organization. */
    private Map<UUID, Integer> forget(Contact contact) {
        service.erase(contact);
        return Map.of(organizations.one(contact.organizationId()).ownerId(), 1);
    }
}
