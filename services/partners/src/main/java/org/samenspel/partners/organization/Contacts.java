package org.samenspel.partners.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All contacts. */
@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<Contact, UUID> {

    public Contact one(UUID organizationId, UUID id) {
        return findByIdOptional(id)
                .filter(contact -> contact.organizationId().equals(organizationId))
                .orElseThrow(() -> new NotFound("contact", id));
    }

    /** Oldest first. */
    public List<Contact> of(UUID organizationId, @Nullable UUID after, int limit) {
        Condition condition = Condition.where("organizationId = :organization", organizationId)
                .and("id > :after", after);
        return find(condition.orderedBy("id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countOf(UUID organizationId) {
        return count("organizationId", organizationId);
    }
}
