package org.samenspel.partners.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All memberships of organizations in others. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    public Membership one(UUID memberId, UUID id) {
        return findByIdOptional(id)
                .filter(membership -> membership.memberId().equals(memberId))
                .orElseThrow(() -> new NotFound("membership", id));
    }

    /** Oldest first. */
    public List<Membership> of(UUID memberId, @Nullable UUID after, int limit) {
        Condition condition = Condition.where("memberId = :member", memberId).and("id > :after", after);
        return find(condition.orderedBy("id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countOf(UUID memberId) {
        return count("memberId", memberId);
    }
}
