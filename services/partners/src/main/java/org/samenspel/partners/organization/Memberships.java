package org.samenspel.partners.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All memberships of organizations in others. */
@ApplicationScoped
class Memberships implements Aggregates<Membership> {

    Membership one(UUID memberId, UUID id) {
        return findByIdOptional(id)
                .filter(membership -> membership.memberId().equals(memberId))
                .orElseThrow(() -> new NotFound("membership", id));
    }

    boolean name(UUID organization) {
        return count("withdrawal is null and (memberId = ?1 or organizationId = ?1)", organization) > 0;
    }

    Rows<Membership> of(UUID memberId, Slice slice) {
        return page(Condition.where("memberId = :member", memberId), slice);
    }
}
