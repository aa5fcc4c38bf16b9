package org.samenspel.plans.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.samenspel.web.persistence.Condition;

/** All indicators, in the order of what they are on and of their numbers. */
@ApplicationScoped
public class Indicators implements PanacheRepositoryBase<Indicator, UUID> {

    public List<Indicator> inPlan(UUID planId) {
        return list("planId = ?1 order by sortKey, id", planId);
    }

    public List<Indicator> inPlan(UUID planId, IndicatorFilter filter, String afterSortKey, int limit) {
        Condition condition = condition(planId, filter).and("sortKey > :after", afterSortKey);
        return find(condition.orderedBy("sortKey"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countInPlan(UUID planId, IndicatorFilter filter) {
        Condition condition = condition(planId, filter);
        return count(condition.text(), condition.parameters());
    }

    public List<IndicatorOutline> outlines(UUID planId) {
        return inPlan(planId).stream().map(Indicator::outline).toList();
    }

    /**
     * The indicator, of which something is about to be told: its version is one higher, and nobody else changes it until the
     * transaction ends.
     */
    IndicatorOutline nextVersion(Indicator indicator) {
        getEntityManager().refresh(indicator, LockModeType.PESSIMISTIC_WRITE);
        getEntityManager().lock(indicator, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return indicator.outline();
    }

    private static Condition condition(UUID planId, IndicatorFilter filter) {
        return Condition.where("planId = :planId", planId)
                .and("action = :action", filter.action())
                .and("goal = :goal", filter.goal())
                .and("number = :number", filter.number());
    }
}
