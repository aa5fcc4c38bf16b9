package org.samenspel.partners.organization;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All contacts. */
@ApplicationScoped
class Contacts implements Aggregates<Contact> {

    private static final String KEPT = "organizationId in (select o.id from Organization o where o.ownerId in ?1)";

    Contact one(UUID organizationId, UUID id) {
        return findByIdOptional(id)
                .filter(contact -> contact.organizationId().equals(organizationId))
                .orElseThrow(() -> new NotFound("contact", id));
    }

    boolean has(UUID organizationId) {
        return count("organizationId", organizationId) > 0;
    }

    /** @param without the ids of those that are left out */
    Rows<Contact> of(UUID organizationId, Set<UUID> without, Slice slice) {
        Condition shown = Condition.where("organizationId = :organization", organizationId)
                .and("id not in :without", without.isEmpty() ? null : without);
        return page(shown, slice);
    }

    /** Those of organizations that one of these keeps, oldest first. */
    List<Contact> keptBy(Set<UUID> keepers) {
        return list(KEPT + " order by id", keepers);
    }

    /** One of them. */
    Optional<Contact> keptBy(Set<UUID> keepers, UUID id) {
        return find(KEPT + " and id = ?2", keepers, id).firstResultOptional();
    }

    /** Some of those who left before a day. */
    List<UUID> leftBefore(LocalDate day, Slice slice) {
        return page(Condition.where("periodEnd < :day", day), slice).rows().stream()
                .map(Contact::id)
                .toList();
    }

    /** Those of these organizations to ask for on that day, oldest first. */
    List<Contact> on(LocalDate day, Collection<UUID> organizations) {
        return list(
                "organizationId in ?1 and periodStart <= ?2 and (periodEnd is null or periodEnd >= ?2)",
                Sort.by("id"),
                organizations,
                day);
    }
}
