package org.samenspel.plans.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.plans.printed.InPrintedOrder;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;

/** All actions. */
@ApplicationScoped
class Actions implements InPrintedOrder<Action> {

    Rows<Action> inPlan(UUID planId, ActionFilter filter, String afterSortKey, int limit) {
        Condition condition = Condition.where("planId = :planId", planId)
                .and("themeKey = :theme", filter.theme())
                .and("exists (select 1 from goals g where g.code = :goal)", filter.goal());
        return page(condition, afterSortKey, limit);
    }

    /** @param lock whether it is about to change */
    Optional<Action> withNumber(UUID planId, String number, LockModeType lock) {
        return find("planId = ?1 and number = ?2", planId, number)
                .withLock(lock)
                .singleResultOptional();
    }
}
