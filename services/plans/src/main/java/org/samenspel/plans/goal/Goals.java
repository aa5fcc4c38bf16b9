package org.samenspel.plans.goal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All goals, in the order of their codes. */
@ApplicationScoped
public class Goals implements PanacheRepositoryBase<Goal, UUID> {

    public List<Goal> inPlan(UUID planId) {
        return list("planId = ?1 order by sortKey, id", planId);
    }

    /** @param level null means any */
    public List<Goal> inPlan(UUID planId, @Nullable GoalLevel level, String afterSortKey, int limit) {
        Condition condition = condition(planId, level).and("sortKey > :after", afterSortKey);
        return find(condition.orderedBy("sortKey"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countInPlan(UUID planId, @Nullable GoalLevel level) {
        Condition condition = condition(planId, level);
        return count(condition.text(), condition.parameters());
    }

    public Goal withCode(UUID planId, String code) {
        return find("planId = ?1 and code = ?2", planId, code)
                .singleResultOptional()
                .orElseThrow(() -> new NotFound("goal", code));
    }

    public List<GoalOutline> outlines(UUID planId) {
        return inPlan(planId).stream().map(Goal::outline).toList();
    }

    /** The codes that actions and indicators may name. */
    public Set<String> operationalCodes(UUID planId) {
        return outlines(planId).stream()
                .filter(goal -> goal.level() == GoalLevel.OPERATIONAL)
                .map(GoalOutline::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Condition condition(UUID planId, @Nullable GoalLevel level) {
        return Condition.where("planId = :planId", planId).and("level = :level", level);
    }
}
