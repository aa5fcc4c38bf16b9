package org.samenspel.finance.funding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.money.Euro;
import org.samenspel.values.Money;
import org.samenspel.web.persistence.Condition;

/** All proofs. */
@ApplicationScoped
public class Proofs implements PanacheRepositoryBase<Proof, UUID> {

    /** Those of a funding, oldest first. */
    public List<Proof> of(UUID fundingId, @Nullable UUID after, int limit) {
        Condition condition =
                Condition.where("fundingId = :fundingId", fundingId).and("id > :after", after);
        return find(condition.orderedBy("id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countOf(UUID fundingId) {
        return count("fundingId", fundingId);
    }

    /** How much of the own share in a funding is proven. */
    public Money proven(UUID fundingId) {
        return list("fundingId", fundingId).stream().map(Proof::amount).collect(Euro.sum());
    }
}
