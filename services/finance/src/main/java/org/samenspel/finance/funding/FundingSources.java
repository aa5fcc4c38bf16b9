package org.samenspel.finance.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.values.Period;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All funding sources. */
@ApplicationScoped
class FundingSources implements Aggregates<FundingSource> {

    private static final String VISIBLE = ":seesFundingSources = true and organizationId in :organizations";

    /** @throws NotFound also when the caller may not know that the funding source exists */
    FundingSource visible(UUID id, Caller caller) {
        return seen(findByIdOptional(id), id, caller);
    }

    /** A funding source that the caller acts for, locked. */
    FundingSource own(UUID id, Caller caller) {
        FundingSource source = seen(lock(id), id, caller);
        caller.requireActsFor(source.organizationId(), id);
        return source;
    }

    /** @param withdrawn those that were entered by mistake, and no others; without it none of those */
    Rows<FundingSource> visible(Caller caller, @Nullable FundingKind kind, boolean withdrawn, Slice slice) {
        Condition condition = Condition.where(VISIBLE, FundingSource.seesFundingSources(caller))
                .with("organizations", caller.organizations())
                .and("kind = :kind", kind)
                .and("withdrawn = :withdrawn", withdrawn);
        return page(condition, slice);
    }

    /** Of two that change at once, the last to be told knows of both: who tells the income of an organization tells it alone. */
    void tellAlone(UUID organizationId) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:organization, 0)) as text)")
                .setParameter("organization", "income " + organizationId)
                .getSingleResult();
    }

    /** Those that bring income in a period. */
    List<FundingSource> runningIn(Period period, Set<UUID> organizations) {
        return list("organizationId in ?1 and withdrawn = false order by id", organizations).stream()
                .filter(source -> source.period().overlaps(period))
                .toList();
    }

    private static FundingSource seen(Optional<FundingSource> source, UUID id, Caller caller) {
        return source.filter(found -> found.visibleTo(caller)).orElseThrow(() -> new NotFound("fundingSource", id));
    }
}
