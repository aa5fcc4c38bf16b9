package org.samenspel.plans.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.samenspel.plans.printed.InPrintedOrder;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;

/** All indicators, in the order of what they are on and of their numbers. */
@ApplicationScoped
class Indicators implements InPrintedOrder<Indicator> {

    Rows<Indicator> inPlan(UUID planId, IndicatorFilter filter, String afterSortKey, int limit) {
        Condition condition = Condition.where("planId = :planId", planId)
                .and("action = :action", filter.action())
                .and("goal = :goal", filter.goal())
                .and("number = :number", filter.number());
        return page(condition, afterSortKey, limit);
    }

    /** The locked indicator, of which something is about to be published: its version is one higher. */
    IndicatorScope nextVersion(Indicator indicator) {
        getEntityManager().lock(indicator, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return indicator.scope();
    }
}
