package org.samenspel.finance.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.finance.money.Euro;
import org.samenspel.values.Money;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All evidence. */
@ApplicationScoped
class AllEvidence implements Aggregates<Evidence> {

    /** That of a funding source. */
    Rows<Evidence> of(UUID fundingSourceId, Slice slice) {
        return page(Condition.where("fundingSourceId = :fundingSourceId", fundingSourceId), slice);
    }

    /** How much of the own contribution in a funding source is proven. */
    Money proven(UUID fundingSourceId) {
        return counting(fundingSourceId).stream().map(Evidence::amount).collect(Euro.sum());
    }

    /** What was not withdrawn. */
    List<Evidence> counting(UUID fundingSourceId) {
        return list("fundingSourceId = ?1 and withdrawnOn is null", fundingSourceId);
    }

    /** Evidence of a funding source, locked. */
    Optional<Evidence> lock(UUID fundingSourceId, UUID id) {
        return lock(id).filter(found -> found.fundingSourceId().equals(fundingSourceId));
    }
}
