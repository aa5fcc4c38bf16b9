package org.samenspel.plans.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenspel.security.Organization;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All actions, in the order of their numbers. */
@ApplicationScoped
public class Actions implements PanacheRepositoryBase<Action, UUID> {

    public List<Action> inPlan(UUID planId) {
        return list("planId = ?1 order by sortKey, id", planId);
    }

    public List<Action> inPlan(UUID planId, ActionFilter filter, String afterSortKey, int limit) {
        Condition condition = condition(planId, filter).and("sortKey > :after", afterSortKey);
        return find(condition.orderedBy("sortKey"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countInPlan(UUID planId, ActionFilter filter) {
        Condition condition = condition(planId, filter);
        return count(condition.text(), condition.parameters());
    }

    public Action withNumber(UUID planId, String number) {
        return find("planId = ?1 and number = ?2", planId, number)
                .singleResultOptional()
                .orElseThrow(() -> new NotFound("action", number));
    }

    public List<ActionOutline> outlines(UUID planId) {
        return inPlan(planId).stream().map(Action::outline).toList();
    }

    /** The numbers that indicators may name. */
    public Set<String> numbers(UUID planId) {
        return outlines(planId).stream().map(ActionOutline::number).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an organization works on the action with this number. */
    public boolean isDoneBy(Organization organization, UUID planId, String number) {
        return find("planId = ?1 and number = ?2", planId, number)
                .singleResultOptional()
                .filter(action -> action.isDoneBy(organization))
                .isPresent();
    }

    private static Condition condition(UUID planId, ActionFilter filter) {
        return Condition.where("planId = :planId", planId)
                .and("theme = :theme", filter.theme())
                .and("exists (select 1 from goals g where g.code = :goal)", filter.goal());
    }
}
