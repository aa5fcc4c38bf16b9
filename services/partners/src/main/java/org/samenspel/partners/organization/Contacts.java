package org.samenspel.partners.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All contacts. */
@ApplicationScoped
class Contacts implements Aggregates<Contact> {

    Contact one(UUID organizationId, UUID id) {
        return findByIdOptional(id)
                .filter(contact -> contact.organizationId().equals(organizationId))
                .orElseThrow(() -> new NotFound("contact", id));
    }

    Rows<Contact> of(UUID organizationId, Slice slice) {
        return page(Condition.where("organizationId = :organization", organizationId), slice);
    }
}
