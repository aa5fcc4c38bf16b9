package org.samenspel.plans.printed;

import java.util.List;
import java.util.UUID;
import org.samenspel.web.persistence.Aggregate;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;

/** All things of one kind that are in plans, in the order of their printed numbers. */
public interface InPrintedOrder<T extends Aggregate> extends Aggregates<T> {

    default List<T> inPlan(UUID planId) {
        return list("planId = ?1 order by sortKey, id", planId);
    }

    /** Those after a sort key, with the number of all that fulfill the condition. */
    default Rows<T> page(Condition condition, String afterSortKey, int limit) {
        long total = count(condition.text(), condition.parameters());
        Condition rest = condition.and("sortKey > :after", afterSortKey);
        return new Rows<>(
                find(rest.orderedBy("sortKey"), rest.parameters())
                        .page(0, limit)
                        .list(),
                total);
    }
}
