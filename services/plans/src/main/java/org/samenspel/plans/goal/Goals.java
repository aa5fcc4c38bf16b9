package org.samenspel.plans.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.printed.InPrintedOrder;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;

/** All goals. */
@ApplicationScoped
class Goals implements InPrintedOrder<Goal> {

    /** @param level null means any */
    Rows<Goal> inPlan(UUID planId, @Nullable GoalLevel level, String afterSortKey, int limit) {
        return page(Condition.where("planId = :planId", planId).and("level = :level", level), afterSortKey, limit);
    }
}
