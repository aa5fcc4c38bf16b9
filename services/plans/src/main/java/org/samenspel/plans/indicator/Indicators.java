package org.samenspel.plans.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.audit.Audit;
import org.samenspel.plans.printed.InPrintedOrder;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;

/** All indicators, in the order of what they are on and of their numbers. */
@ApplicationScoped
class Indicators implements InPrintedOrder<Indicator> {

    private final Audit audit;

    Indicators(Audit audit) {
        this.audit = audit;
    }

    Rows<Indicator> inPlan(UUID planId, IndicatorFilter filter, String afterSortKey, int limit) {
        Condition condition = Condition.where("planId = :planId", planId)
                .and("action = :action", filter.action())
                .and("goal = :goal", filter.goal())
                .and("number = :number", filter.number())
                .and("part = :part", filter.part());
        return page(condition, afterSortKey, limit);
    }

    /** An indicator with its parts, the indicator itself first. */
    List<Indicator> family(IndicatorScope indicator) {
        return list(
                "planId = ?1 and number = ?2 and coalesce(action, goal) = coalesce(?3, ?4) order by sortKey",
                indicator.planId(),
                indicator.number(),
                indicator.action(),
                indicator.goal());
    }

    /** All of some plans, in printed order. */
    List<Indicator> inPlans(Collection<UUID> planIds) {
        return list("planId in ?1 order by sortKey, id", planIds);
    }

    /** Those of some plans that are fed by a source. */
    List<Indicator> fedBy(IndicatorSource source, Collection<UUID> planIds) {
        return list("planId in ?1 and array_contains(sources, ?2)", planIds, source.name());
    }

    /** What was read of it in this transaction before it was locked is read anew: somebody else may have changed it since. */
    @Override
    public Optional<Indicator> lock(UUID id) {
        getEntityManager().detach(getEntityManager().getReference(Indicator.class, id));
        return InPrintedOrder.super.lock(id);
    }

    /** The locked indicator, of which something is about to be published: its version is one higher, each time in a transaction. */
    IndicatorScope nextVersion(IndicatorScope indicator) {
        flush();
        update("version = version + 1 where id = ?1", indicator.id());
        Indicator standing = findById(indicator.id());
        getEntityManager().refresh(standing);
        audit.raised(standing);
        return indicator.with(standing.version());
    }

    /** Those that the plan does not do without. */
    List<Indicator> remaining(UUID planId) {
        return inPlan(planId).stream()
                .filter(indicator -> !indicator.isWithdrawn())
                .toList();
    }

    /** The plan of an indicator, which is locked before it. */
    Optional<UUID> planOf(UUID id) {
        return getEntityManager()
                .createQuery("select i.planId from Indicator i where i.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
