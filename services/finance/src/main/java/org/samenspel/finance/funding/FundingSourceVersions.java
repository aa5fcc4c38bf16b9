package org.samenspel.finance.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.CurrentCaller;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All versions of funding sources. */
@ApplicationScoped
class FundingSourceVersions implements Aggregates<FundingSourceVersion> {

    private final CurrentCaller caller;
    private final Clock clock;

    FundingSourceVersions(CurrentCaller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** Those of a funding source. */
    Rows<FundingSourceVersion> of(UUID fundingSourceId, Slice slice) {
        return page(Condition.where("fundingSourceId = :fundingSourceId", fundingSourceId), slice);
    }

    /** What is known of a funding source now, as the next version; the funding source is locked, or new. */
    void keep(FundingSource source, @Nullable String reason) {
        int number = Math.toIntExact(count("fundingSourceId", source.id())) + 1;
        persist(new FundingSourceVersion(source, number, reason, caller.get(), clock));
    }
}
